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

  /// What tells this row from others, whatever the order of its columns, and however its days,
  /// figures and words are spelled: a workbook says the same as the text it was saved as.
  var digest: String { digest("meaning\u{1E}", meaning(of:_:)) }

  /// What told a row from others in earlier versions, which went by the letters.
  var spelledDigest: String { digest("") { $1 } }

  /// A cell as it is understood; one that cannot be understood, as it stands.
  private func meaning(of column: Int, _ text: String) -> String {
    let written = RegisterColumn.all[column].write(record)
    return CellText.narrow(written.isEmpty ? text : written).filter { !$0.isWhitespace }
  }

  private func digest(_ version: String, _ words: (Int, String) -> String) -> String {
    var hash = SHA256()
    hash.update(data: Array(version.utf8))
    for (column, text) in said.sorted(by: { $0.key < $1.key }) {
      let title = RegisterColumn.all[column].title
      hash.update(data: Array("\(title)\u{1F}\(words(column, text))\u{1E}".utf8))
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
