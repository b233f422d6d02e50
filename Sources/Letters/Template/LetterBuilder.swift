/// Makes the blocks of a letter of the lines of a filled template.
struct LetterBuilder {
  private let template: String
  private let values: [KeptValue]
  private var line = 0
  private var form: LetterForm?
  private var head: String?
  private var number: String?
  private var titles: [String] = []
  private var signatory: String?
  private var day: String?
  private var blocks: [LetterBlock] = []
  /// Where the signature stands among the blocks.
  private var signed: Int?
  private var table: TableBuilder?

  init(template: String, values: [KeptValue]) {
    self.template = template
    self.values = values
  }

  mutating func add(_ filled: String) throws(TemplateFault) {
    let read = TemplateLine(filled, after: line)
    line = read.number
    switch read.kind {
    case .empty: break
    case .row(let row): try add(row: row)
    case .text(let text): try add(text) { .paragraph($0) }
    case .directive(let word, let rest): try add(word, rest)
    }
  }

  /// The letter, when all lines are in.
  mutating func letter() throws(TemplateFault) -> Letter {
    try closeTable()
    guard (signatory == nil) == (day == nil) else { throw fault(.halfSignature) }
    let end = signed ?? blocks.count
    return Letter(
      form: form ?? .official, head: head, number: number,
      title: titles.isEmpty ? nil : titles.joined(separator: String(PlainText.lineBreak)),
      blocks: Array(blocks[..<end]),
      signature: signatory.flatMap { name in day.map { Signature(name: name, day: $0) } },
      notes: Array(blocks[end...]))
  }

  private mutating func add(_ word: String, _ rest: String) throws(TemplateFault) {
    guard let directive = Directive(rawValue: word) else { throw fault(.unknownDirective(word)) }
    if directive != .header { try closeTable() }
    switch directive {
    case .form: form = try first(of: directive, form, try form(named: rest))
    case .head: head = try first(of: directive, head, try text(rest))
    case .number: number = try first(of: directive, number, try text(rest))
    case .title: titles += [try text(rest)].filter { !$0.isEmpty }
    case .salutation: try add(rest) { .salutation($0) }
    case .heading: try add(rest) { .heading($0) }
    case .subheading: try add(rest) { .subheading($0) }
    case .line: try add(rest) { .line($0) }
    case .signatory:
      signatory = try first(of: directive, signatory, try text(rest))
      signed = signed ?? blocks.count
    case .day:
      day = try first(of: directive, day, try text(rest))
      signed = signed ?? blocks.count
    case .pageBreak: blocks.append(.pageBreak)
    case .table: table = TableBuilder(widths: try widths(rest))
    case .header: try expectHeader()
    }
  }

  private mutating func add(
    _ marked: String, _ block: (String) -> LetterBlock
  ) throws(TemplateFault) {
    try closeTable()
    let text = try text(marked)
    if !text.isEmpty { blocks.append(block(text)) }
  }

  /// The value of what a letter has once.
  private func first<Value>(
    of directive: Directive, _ known: Value?, _ value: Value
  ) throws(TemplateFault) -> Value {
    guard known == nil else { throw fault(.repeated(directive.rawValue)) }
    return value
  }

  private func form(named name: String) throws(TemplateFault) -> LetterForm {
    guard let form = LetterForm.allCases.first(where: { $0.title == name }) else {
      throw fault(.unknownForm(name))
    }
    return form
  }

  private func widths(_ words: String) throws(TemplateFault) -> [Int] {
    let widths = words.split(whereSeparator: \.isWhitespace).map { Int($0) }
    let known = widths.compactMap { $0 }.filter { (1...1000).contains($0) }
    guard known.count == widths.count, known.count <= 20 else { throw fault(.badWidths(words)) }
    return known
  }

  private mutating func expectHeader() throws(TemplateFault) {
    guard table?.expectHeader() == true else { throw fault(.badHeader) }
  }

  private mutating func add(row: String) throws(TemplateFault) {
    guard var open = table else { throw fault(.rowOutsideTable) }
    var cells = try fitting { () throws(TableRowFault) in try TableRow.cells(row) }
    for index in cells.indices { cells[index].text = try filled(cells[index].text) }
    try fitting { () throws(TableRowFault) in try open.add(cells) }
    table = open
  }

  /// Gives the fault of a row its file and line.
  private func fitting<Value>(_ body: () throws(TableRowFault) -> Value) throws(TemplateFault)
    -> Value
  {
    do { return try body() } catch { throw fault(error.kind) }
  }

  private mutating func closeTable() throws(TemplateFault) {
    guard let open = table else { return }
    table = nil
    guard !open.expectsHeader else { throw fault(.badHeader) }
    if let table = open.table { blocks.append(.table(table)) }
  }

  /// A text with its values put in, without white space at its ends.
  private func text(_ marked: String) throws(TemplateFault) -> String {
    String(try filled(marked)[...].trimmed)
  }

  private func filled(_ marked: String) throws(TemplateFault) -> String {
    var text = ""
    for piece in MarkedText.pieces(marked) {
      switch piece {
      case .plain(let plain): text += plain
      case .line: break
      case .value(let number): text += try value(number)
      }
    }
    return text
  }

  private func value(_ number: Int) throws(TemplateFault) -> String {
    switch values[number] {
    case .text(let text): PlainText.plain(text)
    case .missing(let name): throw fault(.missingField(name))
    }
  }

  private func fault(_ kind: TemplateFault.Kind) -> TemplateFault {
    TemplateFault(template: template, line: line, kind: kind)
  }
}
