/// Reads a saved page from the top down; the first place that names a field wins.
struct PublishedPageReader {
  private let lines: [Substring]
  private(set) var found: [PublishedPage.Found] = []
  /// The index of the first line after the list of fields and the headline.
  private var body = 0

  /// How many lines from the top a head can fill.
  private static let head = 80
  /// How many lines can lie between two fields of a list.
  private static let gap = 6
  /// The words before the day a page went up; then those before who put it there.
  private static let times = ["发布日期", "发布时间", "时间"]
  private static let sources = ["信息来源", "来源"]
  private static let footers = ["扫一扫", "主办单位", "承办单位", "网站标识码"]

  init(_ text: String) {
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map(PageLabels.trimmed)
  }

  /// `• 索引号` with its value after a colon, or on the next line that is not blank.
  mutating func readFieldList() {
    for index in lines.indices.prefix(Self.head) {
      let fields = PageLabels.fields(in: lines[index])
      for (field, value) in fields where !value.isEmpty {
        if let field { add(field, value, index) }
      }
      guard let last = fields.last else { continue }
      if last.value.isEmpty, let field = last.field {
        readNextLine(field, after: index)
      } else {
        passList(index)
      }
    }
  }

  private mutating func readNextLine(_ field: PageField, after index: Int) {
    let next = lines.indices.dropFirst(index + 1).first { !lines[$0].isEmpty }
    guard let next, PageLabels.fields(in: lines[next]).isEmpty else { return }
    add(field, PageLabels.trimmed(lines[next].drop(while: PageLabels.isColon)), next)
    passList(next)
  }

  /// The text begins after the list; a label far below stands in the text.
  private mutating func passList(_ index: Int) {
    if index <= body + Self.gap { body = index + 1 }
  }

  /// `时间: 2017-12-22 00:00:00 信息来源: 某委员会`, under the title.
  mutating func readHeadline() {
    for index in lines.indices.prefix(Self.head) {
      guard let source = value(after: Self.sources, in: lines[index]),
        let time = value(after: Self.times, in: lines[index]),
        let date = PageDate.leading(time), !date.isMonth
      else { continue }
      body = max(body, index + 1)
      add(.publishedOn, Substring(date.description), index)
      add(.issuer, source.prefix { !$0.isWhitespace }, index)
    }
  }

  private func value(after words: [String], in line: Substring) -> Substring? {
    for word in words {
      for start in line.indices where line[start...].hasPrefix(word) {
        let rest = line[start...].dropFirst(word.count).drop(while: \.isWhitespace)
        if rest.first.map(PageLabels.isColon) == true {
          return rest.dropFirst().drop(while: \.isWhitespace)
        }
      }
    }
    return nil
  }

  /// The title, the number and the signature in the text, and the text itself.
  mutating func readBody() {
    let first = lines.indices.first {
      !lines[$0].isEmpty && PageLabels.fields(in: lines[$0]).isEmpty
    }
    if let first { add(.title, lines[first], first) }
    for index in lines.indices.dropFirst(body).prefix(Self.head) {
      let line = lines[index]
      if let number = documentNumber(at: index) { add(.documentNumber, number, index) }
      if line.hasPrefix("http://") || line.hasPrefix("https://") { add(.address, line, index) }
      if PageDate.whole(line) != nil { readSignature(index) }
    }
    readText()
  }

  /// A line that is a number, or 令 with its serial on the next: 国务院令⏎第711号.
  private func documentNumber(at index: Int) -> Substring? {
    let line = lines[index]
    if DocumentNumberKey(String(line)) != nil { return line }
    guard line.hasSuffix("令"), index + 1 < lines.count else { return nil }
    let both = line + lines[index + 1]
    return DocumentNumberKey(String(both)) == nil ? nil : both
  }

  /// A line that is a date, under the body that signs.
  private mutating func readSignature(_ index: Int) {
    let above = lines.indices.prefix(index).last { !lines[$0].isEmpty }
    if let above, above >= body { add(.issuer, lines[above], above) }
    add(.formedOn, lines[index], index)
  }

  private mutating func readText() {
    let start = max(body, found.filter { $0.line <= Self.head }.map(\.line).min() ?? 0)
    let text = lines.dropFirst(start).prefix { line in
      !Self.footers.contains { line.hasPrefix($0) }
    }
    guard let first = text.firstIndex(where: { !$0.isEmpty }),
      let last = text.lastIndex(where: { !$0.isEmpty })
    else { return }
    add(.fullText, Substring(text[first...last].joined(separator: "\n")), first)
  }

  /// A date that cannot be read, and a value that is missing, are left to other places.
  private mutating func add(_ field: PageField, _ value: Substring, _ index: Int) {
    guard !value.isEmpty, !found.contains(where: { $0.field == field }) else { return }
    var text = String(value)
    if field == .formedOn || field == .publishedOn {
      guard let date = PageDate.leading(value), field == .formedOn || !date.isMonth else { return }
      text = date.description
    }
    found.append(PublishedPage.Found(field: field, value: text, line: index + 1))
  }
}
