/// A slip that people make in a file of names and texts and hardly see.
///
/// Looked for only where a file cannot be read, so that texts which look like one are left alone.
struct EntrySlip: Hashable {
  let line: Int
  let column: Int
  let message: String
  let hint: String

  /// The first slip; nil where there is none, or the file is JSON.
  static func first(in text: String) -> EntrySlip? {
    if let first = text.first(where: { !$0.isWhitespace }), "{[".contains(first) { return nil }
    var scan = Scan()
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      if let slip = scan.slip(in: line, at: index + 1) { return slip }
    }
    return nil
  }

  /// What was read of the file so far.
  private struct Scan {
    /// Names of the entry and the lines where they stand.
    var names: [String: Int] = [:]
    /// How far the name of a text of several lines is indented; the text is passed over.
    var block: Int?

    mutating func slip(in line: Substring, at number: Int) -> EntrySlip? {
      let body = line.drop { $0 == " " || $0 == "\t" }
      let indent = line.count - body.count
      if body.isEmpty || body.hasPrefix("#") { return nil }
      if let block, indent > block { return nil }
      block = nil
      if let tab = line.prefix(indent).firstIndex(of: "\t") {
        return EntrySlip(
          line: number, column: line.distance(from: line.startIndex, to: tab) + 1,
          message: "第 \(number) 行开头有制表符（TAB）", hint: "缩进请用空格")
      }
      let isNew = body.hasPrefix("- ")
      if isNew { names = [:] }
      let words = isNew ? body.dropFirst(2).drop { $0 == " " } : body
      return slip(inName: words, at: number, line.count - words.count)
    }

    private mutating func slip(
      inName words: Substring, at number: Int, _ indent: Int
    ) -> EntrySlip? {
      guard let colon = words.firstIndex(where: { ":：".contains($0) }),
        EntrySlip.isName(words[..<colon])
      else { return nil }
      let name = words[..<colon].withoutBlanksAtEnd
      let rest = words[words.index(after: colon)...]
      let column = indent + words.distance(from: words.startIndex, to: colon) + 1
      if words[colon] == "：" {
        return EntrySlip(
          line: number, column: column, message: "第 \(number) 行“\(name)”后面是全角冒号“：”",
          hint: "请改成半角冒号和一个空格，写作“\(name): 内容”")
      }
      if let next = rest.first, next != " " {
        return EntrySlip(
          line: number, column: column, message: "第 \(number) 行“\(name)”的冒号后面少一个空格",
          hint: "写作“\(name): 内容”")
      }
      if let before = names.updateValue(number, forKey: name) {
        return EntrySlip(
          line: number, column: indent + 1, message: "“\(name)”在第 \(before) 行和第 \(number) 行写了两次",
          hint: "请只留一行；几项的写成列表“\(name): [甲, 乙]”")
      }
      if let mark = rest.first(where: { $0 != " " }), "|>".contains(mark) { block = indent }
      return nil
    }
  }

  /// A name is short, without marks; `http` and a time are none.
  private static func isName(_ words: Substring) -> Bool {
    1...mostInName ~= words.count && !words.hasPrefix("http")
      && words.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == " " }
      && words.contains(where: \.isLetter)
  }

  private static let mostInName = 20
}

extension Substring {
  fileprivate var withoutBlanksAtEnd: String {
    String(reversed().drop(while: \.isWhitespace).reversed())
  }
}
