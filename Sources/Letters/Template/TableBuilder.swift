/// A table while its rows come in.
struct TableBuilder {
  private var widths: [Int]
  private var header: [String]?
  private var rows: [[LetterCell]] = []
  private(set) var expectsHeader = false

  init(widths: [Int]) { self.widths = widths }

  /// Takes the next row for the header; false where there can be none.
  mutating func expectHeader() -> Bool {
    guard header == nil, rows.isEmpty, !expectsHeader else { return false }
    expectsHeader = true
    return true
  }

  mutating func add(_ cells: [LetterCell]) throws(TableRowFault) {
    let columns = cells.reduce(0) { $0 + $1.columns }
    if widths.isEmpty { widths = Array(repeating: 1, count: columns) }
    guard columns == widths.count else { throw .columns(columns, expected: widths.count) }
    guard expectsHeader else { return rows.append(cells) }
    guard cells.allSatisfy({ $0.columns == 1 && $0.lines == 1 }) else { throw .wideHeader }
    header = cells.map(\.text)
    expectsHeader = false
  }

  /// What came in; nothing where no row did.
  var table: LetterTable? {
    rows.isEmpty && header == nil ? nil : LetterTable(widths: widths, header: header, rows: rows)
  }
}

/// Why a row is none of its table.
enum TableRowFault: Error {
  case unclosed
  case badMark(String)
  case columns(Int, expected: Int)
  case wideHeader

  var kind: TemplateFault.Kind {
    switch self {
    case .unclosed: .unclosedRow
    case .badMark(let mark): .badMark(mark)
    case .columns(let columns, let expected): .rowDoesNotFit(columns: columns, expected: expected)
    case .wideHeader: .badHeader
    }
  }
}
