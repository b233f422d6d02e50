import Casework

/// What is wrong with a cell of a register, or was taken in a way that someone should know of.
public struct RegisterFault: Encodable, Hashable, Sendable {
  /// The physical line of a text, the row of a workbook.
  public let line: Int
  /// The heading of the column in the file.
  public let column: String
  /// The address of the cell, `C17`.
  public let cell: String?
  public let reason: String
}

/// A cell of a row by the column it belongs to; it need not exist in the file.
struct RegisterPlace: Hashable, Sendable {
  let line: Int
  /// The title of the column in the table of columns.
  let title: String
}

extension RegisterPlace {
  /// `C17`: letters count 26 columns a turn.
  static func address(column: Int, line: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return "\(letters)\(line)"
  }
}
