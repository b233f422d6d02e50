/// Gathers the cells of one row within the limits.
struct RowBuilder {
  private(set) var line = 0
  private(set) var cells: [String] = []
  private var column = 0
  private var cell: [UInt8] = []
  private(set) var bytes = 0
  private let limits: SheetLimits

  init(limits: SheetLimits) { self.limits = limits }

  mutating func begin(line: Int) {
    self.line = line
    column = 0
    bytes = 0
    cell.removeAll(keepingCapacity: true)
    cells.removeAll(keepingCapacity: true)
  }

  /// Adds text to the cell that is being read.
  mutating func append(_ text: UnsafeRawBufferPointer) throws(SheetFault) {
    bytes += text.count
    guard cell.count + text.count <= limits.cellBytes else {
      throw .cellTooLong(line: line, column: column, limit: limits.cellBytes)
    }
    guard bytes <= limits.rowBytes else { throw .rowTooLong(line: line, limit: limits.rowBytes) }
    cell.append(contentsOf: text)
  }

  /// Ends the cell of a text, takes its guard off, and goes on to the next column.
  mutating func endCell() throws(SheetFault) {
    // Empty cells count too: a line of delimiters must end somewhere.
    bytes += 1
    guard bytes <= limits.rowBytes else { throw .rowTooLong(line: line, limit: limits.rowBytes) }
    if !cell.isEmpty {
      try put(GuardedCell.unguarded(String(decoding: cell, as: UTF8.self)), at: column)
      cell.removeAll(keepingCapacity: true)
    }
    column += 1
  }

  /// Adds a whole cell of a workbook, further right than all others.
  mutating func add(_ value: String, at column: Int) throws(SheetFault) {
    let count = value.utf8.count
    bytes += count
    guard count <= limits.cellBytes else {
      throw .cellTooLong(line: line, column: column, limit: limits.cellBytes)
    }
    guard bytes <= limits.rowBytes else { throw .rowTooLong(line: line, limit: limits.rowBytes) }
    try put(value, at: column)
  }

  /// Puts a value that is not empty into a column to the right of all others.
  private mutating func put(_ value: String, at column: Int) throws(SheetFault) {
    guard column < limits.columns else {
      throw .tooManyColumns(line: line, limit: limits.columns)
    }
    while cells.count < column { cells.append("") }
    cells.append(value)
  }
}
