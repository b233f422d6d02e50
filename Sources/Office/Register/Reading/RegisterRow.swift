import Crypto

/// A row of a register, as far as its cells could be understood.
struct RegisterRow: Sendable {
  let line: Int
  /// The cells as they stand in the file.
  let cells: [String]
  /// What the row says, column by column of the table of columns, without blanks around it.
  let said: [Int: String]
  var record = RegisterRecord()
  var faults: [(place: RegisterPlace, reason: String)] = []

  /// What tells this row from others, whatever the order of its columns.
  var digest: String {
    var hash = SHA256()
    for (column, text) in said.sorted(by: { $0.key < $1.key }) {
      hash.update(data: Array("\(RegisterColumn.all[column].title)\u{1F}\(text)\u{1E}".utf8))
    }
    return Self.hexadecimal(hash.finalize())
  }

  func place(_ title: String) -> RegisterPlace { RegisterPlace(line: line, title: title) }

  private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}

/// The rows of one application: the first tells it, the others add consultations and remedies.
struct RegisterGroup: Sendable {
  var rows: [RegisterRow]

  var officeNumber: String? { rows[0].record.officeNumber }

  /// The same without the case it was split from, where that is a fact and no note.
  var withoutSplit: RegisterGroup {
    var group = self
    for index in rows.indices { group.rows[index].record.splitFrom = nil }
    return group
  }
}
