import CaseStore
import Casework
import Statute
import WorkingDays

/// One act on a case inside its transaction: keeps texts and finds persons for the procedure.
struct Act {
  let transaction: Transaction
  let procedure: Procedure

  var matter: Case { procedure.matter }

  func keep(_ text: String) throws -> TextReference { try transaction.keep(text) }

  func keep(_ text: String?) throws -> TextReference? {
    guard let text else { return nil }
    return try transaction.keep(text)
  }

  /// The party of this name that the case already wrote to.
  func party(named name: String) throws -> PersonID? {
    for letter in matter.consultations {
      let person = try transaction.person(letter.asked.party.value)
      if person?.name == name { return letter.asked.party }
    }
    return nil
  }
}

extension Transaction {
  /// Registers a person and returns the number.
  func register(_ person: Person) throws -> PersonID {
    var registered = person
    registered.id = "p\(try nextNumber(series: "person", year: 0))"
    try putPerson(registered)
    return PersonID(registered.id)
  }
}

extension Office {
  /// Does something to a case: all of it is recorded, or nothing is.
  func act(
    _ number: String, _ entry: Entry, _ decide: (Act) throws -> [NewFact]
  ) throws(OfficeError) -> CaseView {
    let files = try keep(entry.attachments)
    let enclosed = try keep(entry.enclosures, from: "--enclose")
    try refresh()
    return try translating {
      try store.write { transaction in
        try act(number, entry, files, transaction) { act in
          let facts = try decide(act)
          let reply = act.matter.reply(after: facts)
          let files = try self.enclosed(enclosed, with: reply, of: act.matter, transaction)
          return facts + files.map { NewFact(.attached($0), on: entry.on) }
        }
      }
    }
  }

  /// The same inside a transaction, with files that are kept.
  func act(
    _ number: String, _ entry: Entry, _ files: [KeptFile], _ transaction: Transaction,
    _ decide: (Act) throws -> [NewFact]
  ) throws -> CaseView {
    let matter = try self.matter(number, transaction)
    try refuseStale(matter)
    let calendar = try self.calendar(transaction, knownOn: today)
    let procedure = Procedure(
      matter, calendar: calendar, policy: profile.policy, today: today,
      asHappened: entry.asHappened != nil)
    let facts = try decide(Act(transaction: transaction, procedure: procedure))
    let attached = try attach(files, on: entry.on, transaction)
    return try self.record(
      facts + attached, of: matter.number, after: matter.version, entry, transaction)
  }

  /// Appends the facts, renews what is derived and shows the case.
  func record(
    _ facts: [NewFact], of number: CaseNumber, after version: Int, _ entry: Entry,
    _ transaction: Transaction
  ) throws -> CaseView {
    let matter = try transaction.record(
      facts, of: number, after: version, try recording(entry, transaction))
    try transaction.replace(try deriver(transaction).derived(matter, transaction))
    try noteDone(number, version: matter.version, transaction)
    return try view(of: matter, asOf: today, knownOn: today, transaction)
  }

  func recording(_ entry: Entry, _ transaction: Transaction) throws -> Recording {
    Recording(
      at: clock.instant, by: entry.by,
      asHappened: try entry.asHappened.map { try transaction.keep($0) })
  }

  /// The case that a clerk named, by its number or the office's own.
  func matter(_ text: String, _ snapshot: Snapshot) throws -> Case {
    guard let matter = try snapshot.matter(try number(text, snapshot)) else {
      throw try unknown(text, snapshot)
    }
    return matter
  }

  /// The number of a case that a clerk named.
  func number(_ text: String, _ snapshot: Snapshot) throws -> CaseNumber {
    guard let number = try snapshot.caseNumber(text) else { throw try unknown(text, snapshot) }
    return number
  }

  private func unknown(_ text: String, _ snapshot: Snapshot) throws -> OfficeError {
    let number = CaseNumber(text) ?? Self.roughly(text) ?? CaseNumber(year: today.year, serial: 1)
    let near = try snapshot.caseNumbers(
      nearYear: number.year, serial: number.serial, limit: 3)
    return OfficeError(
      .missing, code: "noSuchCase", message: "没有案件“\(text)”", field: "CASE",
      hint: near.isEmpty ? "案件台里还没有案件" : "最接近的是 \(near.joined(separator: "、"))")
  }

  /// A number typed in a hurry: 2026-1, 20260001, 1.
  private static func roughly(_ text: String) -> CaseNumber? {
    let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
    if numbers.count == 2 { return CaseNumber(year: numbers[0], serial: max(1, numbers[1])) }
    guard let only = numbers.first, only > 9_999 else { return nil }
    return CaseNumber(year: only / 10_000, serial: max(1, only % 10_000))
  }
}

extension Snapshot {
  /// The case of this number, or of this number of the office's own; nil if there is none.
  func caseNumber(_ text: String) throws -> CaseNumber? {
    if let number = CaseNumber(text), try lastSequence(of: text) > 0 { return number }
    return try caseNumbers(officeNumber: text).first.flatMap { CaseNumber($0) }
  }
}
