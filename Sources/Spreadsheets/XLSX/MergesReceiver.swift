/// Reads which cells of a sheet are merged.
final class MergesReceiver: XMLReceiver {
  let root: StaticString = "worksheet"
  private(set) var merged: [MergedCells] = []
  private let limits: SheetLimits

  init(limits: SheetLimits) { self.limits = limits }

  func begin(_ tag: XMLTag) throws(SheetFault) {
    guard tag.isNamed("mergeCell") else { return }
    guard merged.count < limits.tableEntries else { throw .tooLarge(part: "mergeCells") }
    let text = tag["ref"] ?? ""
    let corners = text.split(separator: ":").map { CellAddress($0) }
    guard let first = corners.first ?? nil, let last = corners.last ?? nil,
      first.line <= last.line, first.column <= last.column
    else { throw .badReference(text: text) }
    merged.append(
      MergedCells(lines: first.line...last.line, columns: first.column...last.column))
  }
}
