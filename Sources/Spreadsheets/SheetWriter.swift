/// Writes rows to a new file that gets its name only when it is whole.
public protocol SheetWriter: AnyObject {
  /// Writes one row; every cell is text.
  func write(_ cells: [String]) throws(SheetFault)

  /// Puts the file safely on disk under its name, in place of one that had it.
  ///
  /// A writer that is let go without it leaves nothing behind.
  func finish() throws(SheetFault)
}
