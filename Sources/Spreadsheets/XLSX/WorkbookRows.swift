/// The rows of one sheet of a workbook.
final class WorkbookRows: RowSource {
  let form: SheetForm
  let sheets: [String]

  private let archive: Archive
  private let part: String
  private let receiver: SheetReceiver
  private let reading: XMLPart
  private var rows = 0
  private var bytes = 0

  init(file: SourceFile, sheet: String?, limits: SheetLimits) throws(SheetFault) {
    archive = try Archive(file: file, limits: limits)
    let workbook = try Workbook(archive)
    let chosen = try workbook.sheet(sheet)
    form = .xlsx(sheet: chosen.name)
    sheets = workbook.sheets.map(\.name)
    part = chosen.part
    receiver = SheetReceiver(
      texts: try workbook.sharedTexts(), formats: try workbook.formats(),
      countsFrom1904: workbook.countsFrom1904, limits: limits)
    reading = try XMLPart(archive.part(part), for: receiver)
  }

  var progress: SheetProgress { reading.progress }

  func next() throws(SheetFault) -> SheetRow? {
    guard try reading.advance() else { return nil }
    rows += 1
    guard rows <= archive.limits.rows else { throw .tooManyRows(limit: archive.limits.rows) }
    bytes += receiver.row.bytes
    guard bytes <= archive.limits.rowsBytes else { throw .tooLarge(part: part) }
    return SheetRow(line: receiver.row.line, cells: receiver.row.cells)
  }

  func merged() throws(SheetFault) -> [MergedCells] {
    let receiver = MergesReceiver(limits: archive.limits)
    try XMLPart.read(archive.part(part), for: receiver)
    return receiver.merged
  }
}
