import CaseStore
import Casework

/// What is to be done with the rows of an application, by what the desk has of them already.
struct RegisterFate {
  /// Rows that are new.
  private(set) var rows: RegisterGroup
  /// Rows that are known, or repeat another one word for word.
  private(set) var unchanged = 0
  private(set) var repeated: [(place: RegisterPlace, reason: String)] = []
  /// The case that known rows of the application became.
  private(set) var number: CaseNumber?
  private var digests: Set<String> = []

  init(_ group: RegisterGroup, _ snapshot: Snapshot) throws {
    rows = RegisterGroup(rows: [])
    let entries =
      try group.officeNumber.map { try snapshot.registerEntries(officeNumber: $0) } ?? []
    let known = Set(entries.map(\.digest))
    number = entries.first.flatMap { CaseNumber($0.number) }
    var hasKnown = false
    for row in group.rows {
      let digest = row.digest
      if !known.isEmpty, known.contains(digest) || known.contains(row.spelledDigest) {
        (hasKnown, unchanged) = (true, unchanged + 1)
      } else if digests.insert(digest).inserted {
        rows.rows.append(row)
      } else {
        unchanged += 1
        repeated.append((row.place("申请编号"), "与上面同一申请编号的一行完全相同，只导入一次"))
      }
    }
    isChanged = !entries.isEmpty && !hasKnown
  }

  /// Whether the number is known, but none of its rows.
  private let isChanged: Bool

  /// The cell of a number of the desk's own form that another case has.
  func takenNumber(_ snapshot: Snapshot) throws -> RegisterPlace? {
    guard number == nil, let first = rows.rows.first,
      let own = first.record.officeNumber.flatMap({ CaseNumber(officeNumber: $0) }),
      try snapshot.lastSequence(of: own.description) > 0
    else { return nil }
    return first.place("申请编号")
  }

  /// The facts of the rows that are new; nil where there is none.
  func answer(
    _ translation: RegisterTranslation, _ snapshot: Snapshot,
    _ contents: RegisterContents = .tried, number newNumber: (Received) throws -> CaseNumber
  ) throws -> RegisterTranslation.Answer? {
    guard let first = rows.rows.first else { return nil }
    guard let number else {
      return try translation.answer(rows, number: newNumber, contents)
    }
    var answer = RegisterTranslation.Answer()
    if isChanged {
      answer.faults = translation.faults(of: rows)
      if !answer.faults.isEmpty { return answer }
      answer.faults = [
        (
          first.place("申请编号"),
          "这个编号已经导入为案件 \(number)，内容与上次不同；请在案件里更正，不能再导入"
        )
      ]
      return answer
    }
    guard let matter = try snapshot.matter(number) else { return nil }
    return try translation.answer(rows, addedTo: matter, contents)
  }
}
