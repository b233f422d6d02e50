import Spreadsheets

/// A register that is being read, row by row.
final class RegisterFile {
  let path: String
  let layout: RegisterLayout
  private let reader: SheetReader
  /// Rows that were read ahead.
  private var ahead: [SheetRow]
  private var next: RegisterRow?

  /// How many rows may stand above the headings.
  private static let head = 30

  init(_ options: RegisterOptions, guessing: Bool = false) throws(OfficeError) {
    path = options.path
    do {
      reader = try SheetReader(path: options.path, sheet: options.sheet)
      var rows: [SheetRow] = []
      while rows.count < Self.head, let row = try reader.next() { rows.append(row) }
      ahead = rows.reversed()
    } catch {
      throw OfficeError(error, file: options.path)
    }
    layout = try RegisterLayout(ahead.reversed(), options.mapping, guessing: guessing)
    while let row = ahead.last, row.line <= layout.lines.upperBound { ahead.removeLast() }
  }

  var form: SheetForm { reader.form }
  var progress: SheetProgress { reader.progress }

  /// The rows of the next application; nil at the end.
  func nextGroup() throws -> RegisterGroup? {
    guard let first = try next ?? nextRow() else { return nil }
    next = nil
    var group = RegisterGroup(rows: [first])
    while let row = try nextRow() {
      guard let number = group.officeNumber, row.record.officeNumber == number else {
        next = row
        break
      }
      group.rows.append(row)
    }
    return group
  }

  /// The next row that says something, passing over headings repeated on each page and totals.
  func nextRow() throws -> RegisterRow? { try nextSaid().map(read) }

  /// The same without reading more cells than the office's number.
  func nextNumber() throws -> RegisterRow? {
    guard var row = try nextSaid() else { return nil }
    row.record.officeNumber = row.said[RegisterColumn.officeNumber]
      .flatMap { try? CellForm.number.read($0) }
    return row
  }

  private func nextSaid() throws -> RegisterRow? {
    while let row = try nextSheetRow() {
      let said = said(row)
      if said.isEmpty || isHeading(row) || isTotal(said) { continue }
      return RegisterRow(line: row.line, cells: row.cells, said: said)
    }
    return nil
  }

  private func nextSheetRow() throws -> SheetRow? {
    if let row = ahead.popLast() { return row }
    return try reader.next()
  }

  private func said(_ row: SheetRow) -> [Int: String] {
    var said: [Int: String] = [:]
    for (cell, column) in zip(row.cells, layout.columns) {
      guard let column, !cell.isEmpty else { continue }
      let text = CellText.trimmed(cell)
      if !CellText.saysNothing(text) { said[column] = String(text) }
    }
    return said
  }

  private func isHeading(_ row: SheetRow) -> Bool {
    layout.raw.contains { heading in
      zip(row.cells, heading.cells).filter { !$0.isEmpty && $0 == $1 }.count >= 3
    }
  }

  /// `合计 300 件` at the end of a page.
  private func isTotal(_ said: [Int: String]) -> Bool {
    said.count <= 3
      && said.values.contains { text in ["合计", "总计", "小计"].contains { text.hasPrefix($0) } }
  }

  /// Reads the cells of a row; those that cannot be read are its faults.
  func read(_ row: RegisterRow) -> RegisterRow {
    var read = row
    for (column, text) in row.said {
      do {
        try RegisterColumn.all[column].read(text, &read.record)
      } catch {
        let reason = (error as? CellFault)?.reason ?? "\(error)"
        read.faults.append((read.place(RegisterColumn.all[column].title), reason))
      }
    }
    return read
  }

  /// Runs a call that reads, and tells what is wrong with the file as such.
  func translatingFaults<T>(_ body: () throws -> T) throws(OfficeError) -> T {
    try translating {
      do {
        return try body()
      } catch let fault as SheetFault {
        throw OfficeError(fault, file: path)
      }
    }
  }

  /// The fault as the file's own headings and addresses tell it.
  func fault(_ place: RegisterPlace, _ reason: String) -> RegisterFault {
    let index = layout.index(of: place.title)
    return RegisterFault(
      line: place.line, column: layout.heading(place.title),
      cell: index.map { RegisterPlace.address(column: $0, line: place.line) }, reason: reason)
  }
}
