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
  private static let labels: [(String, PageField)] = [
    ("标题", .title), ("名称", .title), ("信息名称", .title), ("索引号", .indexNumber),
    ("主题分类", .subject), ("主题", .subject), ("发文机关", .issuer), ("发布机构", .issuer),
    ("制发机关", .issuer), ("成文日期", .formedOn), ("生成日期", .formedOn),
    ("发文字号", .documentNumber), ("文号", .documentNumber), ("发布日期", .publishedOn),
    ("公开日期", .publishedOn), ("有效性", .validity), ("网址", .address),
  ]
  /// The words before the day a page went up; then those before who put it there.
  private static let times = ["发布日期", "发布时间", "时间"]
  private static let sources = ["信息来源", "来源"]
  private static let footers = ["扫一扫", "主办单位", "承办单位", "网站标识码"]

  init(_ text: String) {
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map(Self.trimmed)
  }

  private static func trimmed(_ line: Substring) -> Substring {
    var rest = line.drop(while: \.isWhitespace)
    while rest.last?.isWhitespace == true { rest = rest.dropLast() }
    return rest
  }

  /// `• 索引号` with its value after a colon, or on the next line that is not blank.
  mutating func readFieldList() {
    for index in lines.indices.prefix(Self.head) {
      guard let (field, rest) = label(lines[index]) else { continue }
      if !rest.isEmpty {
        add(field, rest, index)
        passList(index)
      } else if let next = lines.indices.dropFirst(index + 1).first(where: { !lines[$0].isEmpty }),
        label(lines[next]) == nil
      {
        add(field, Self.trimmed(lines[next].drop(while: Self.isColon)), next)
        passList(next)
      }
    }
  }

  /// The text begins after the list; a label far below stands in the text.
  private mutating func passList(_ index: Int) {
    if index <= body + Self.gap { body = index + 1 }
  }

  private func label(_ line: Substring) -> (PageField, Substring)? {
    let plain = Self.trimmed(line.drop { "•·*-[【".contains($0) || $0.isWhitespace })
    let name = plain.prefix { !Self.isColon($0) }.filter { !$0.isWhitespace && $0 != "】" }
    guard let field = Self.labels.first(where: { $0.0 == name })?.1 else { return nil }
    return (field, Self.trimmed(plain.drop { !Self.isColon($0) }.drop(while: Self.isColon)))
  }

  private static func isColon(_ character: Character) -> Bool {
    character == ":" || character == "："
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
        if rest.first.map(Self.isColon) == true {
          return rest.dropFirst().drop(while: \.isWhitespace)
        }
      }
    }
    return nil
  }

  /// The title, the number and the signature in the text, and the text itself.
  mutating func readBody() {
    if let first = lines.indices.first(where: { !lines[$0].isEmpty && label(lines[$0]) == nil }) {
      add(.title, lines[first], first)
    }
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
