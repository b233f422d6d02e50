/// What a notice is: its year, number, title and day, from option, header or text in this order.
struct NoticeIdentity {
  let year: Int
  let number: String
  let title: String
  let published: Day

  /// Whether the title says that a year already arranged is changed.
  let isAmending: Bool

  init(of text: NoticeText, body: NoticeBody, options: NoticeOptions) throws(NoticeFault) {
    let title = options.title ?? text.header("title")?.value ?? Self.title(in: body.preamble)
    self.title = title
    isAmending = ["调整", "延长", "调休放假"].contains { title.contains($0) }
    number = options.number ?? text.header("number")?.value ?? Self.number(in: body.preamble)
    published = try Self.published(options, text)
    year = try Self.year(options, text, title: title, body: body)
  }

  /// The day of publication; the signed day below the text is not it, and is not looked at.
  private static func published(
    _ options: NoticeOptions, _ text: NoticeText
  ) throws(NoticeFault) -> Day {
    if let published = options.published { return published }
    guard let header = text.header("first published") else { return options.importedOn }
    guard let day = Day(header.value) else { throw .header(header.place) }
    return day
  }

  /// The year arranged.
  ///
  /// - Throws: `.header` for a year that is none, `.noYear` when it stands nowhere.
  private static func year(
    _ options: NoticeOptions, _ text: NoticeText, title: String, body: NoticeBody
  ) throws(NoticeFault) -> Int {
    if let year = options.year {
      guard Day.years ~= year else { throw .noYear }
      return year
    }
    if let header = text.header("year") {
      guard let year = Int(header.value), Day.years ~= year else { throw .header(header.place) }
      return year
    }
    guard let year = year(inTitle: title) ?? year(in: body) else { throw .noYear }
    return year
  }

  /// `国务院办公厅关于…的通知`, on one line or broken over several.
  private static func title(in preamble: [[Glyph]]) -> String {
    for (index, line) in preamble.enumerated() where line.firstRange(of: "关于") != nil {
      let rest = preamble[index...].flatMap(\.self)
      guard let end = rest.firstRange(of: "的通知") else { continue }
      let title = rest[..<end.upperBound]
      let isSentence = title.contains { "。,:;".unicodeScalars.contains($0.scalar) }
      if !isSentence { return title.original }
    }
    return ""
  }

  /// A line that is a document number and nothing else: `国办发明电〔2025〕7号`.
  private static func number(in preamble: [[Glyph]]) -> String {
    let line = preamble.first { line in
      guard let open = line.firstIndex(where: { $0.scalar == "(" }), open > 0 else { return false }
      let rest = line[(open + 1)...]
      guard rest.prefix(while: \.isFigure).count == 4, line.last?.scalar == "号" else {
        return false
      }
      return rest.dropFirst(4).first?.scalar == ")"
        && rest.dropFirst(5).dropLast().allSatisfy(\.isFigure)
    }
    return line?.original ?? ""
  }

  /// The first year of a title, in whatever width its figures are.
  private static func year(inTitle title: String) -> Int? {
    let glyphs = title.unicodeScalars.compactMap { Glyph($0, line: 1, column: 1) }
    return years(in: glyphs[...]).first?.year
  }

  /// The year that stands before a holiday (`现将2025年元旦…`) or a date that is not in December.
  private static func year(in body: NoticeBody) -> Int? {
    let lines = body.preamble.map { $0[...] } + body.items.map(\.body)
    for line in lines {
      for (year, end) in years(in: line) where names(holidayAt: end, in: line) { return year }
    }
    for item in body.items {
      for (year, end) in years(in: item.body) {
        guard let month = WrittenNumber(in: item.body, at: end), month.value != 12 else { continue }
        if item.body[month.end...].first?.scalar == "月" { return year }
      }
    }
    return nil
  }

  /// Whether a holiday, or the word for all of them, stands at an index.
  private static func names(holidayAt index: Int, in line: ArraySlice<Glyph>) -> Bool {
    (Holiday.allCases.flatMap(\.spellings) + ["部分节假日"]).contains {
      line.has(Array($0.unicodeScalars), at: index)
    }
  }

  /// Every `2026年` of a line, with the index after it.
  private static func years(in line: ArraySlice<Glyph>) -> [(year: Int, end: Int)] {
    line.indices.compactMap { index in
      guard index == line.startIndex || !line[index - 1].isFigure,
        let number = WrittenNumber(in: line, at: index), Day.years ~= number.value,
        line[number.end...].first?.scalar == "年"
      else { return nil }
      return (number.value, number.end + 1)
    }
  }
}
