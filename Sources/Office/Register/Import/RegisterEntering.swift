import CaseStore
import Casework
import WorkingDays

/// Puts applications of a register into the desk, inside the transaction of their batch.
final class RegisterEntering {
  private let office: Office
  private let path: String
  private let person: String
  /// Why the entries stand although the law may forbid what they tell; one text for all.
  private var reason: TextReference?

  init(_ office: Office, _ path: String, by person: String) {
    self.office = office
    self.path = path
    self.person = person
  }

  func enter(_ groups: [RegisterGroup], _ transaction: Transaction) throws {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let reason = try reason ?? transaction.keep("旧台账导入：\(name)")
    self.reason = reason
    let calendar = try office.calendar(transaction, knownOn: office.today)
    let deriver = try office.deriver(transaction)
    let translation = RegisterTranslation(
      profile: office.profile, calendar: calendar, today: office.today)
    let recording = Recording(at: office.clock.instant, by: person, asHappened: reason)
    var cases: [EnteredCase] = []
    for group in groups {
      // The case that one was split from may be among those that wait.
      if group.rows[0].record.splitFrom != nil {
        try transaction.enter(cases, deriver)
        cases = []
      }
      try entered(group, translation, recording, transaction).map { cases.append($0) }
    }
    try transaction.enter(cases, deriver)
  }

  /// The case of an application with what is new; its rows are kept as taken over.
  private func entered(
    _ group: RegisterGroup, _ translation: RegisterTranslation, _ recording: Recording,
    _ transaction: Transaction
  ) throws -> EnteredCase? {
    let fate = try RegisterFate(group, transaction)
    let answer = try fate.answer(translation, transaction, .kept(transaction)) {
      try self.number(group.officeNumber, $0, transaction)
    }
    guard let answer, let matter = answer.matter else { return nil }
    if let fault = answer.faults.first { throw Self.changed(fault, path) }
    guard let officeNumber = group.officeNumber else { return nil }
    for row in fate.rows.rows {
      try transaction.put(
        RegisterEntry(digest: row.digest, number: matter.number.description),
        officeNumber: officeNumber)
    }
    return EnteredCase(matter, facts: answer.facts, recording)
  }

  /// The office's own number where it has the desk's form and is free, else the next one.
  private func number(
    _ officeNumber: String?, _ received: Received, _ transaction: Transaction
  ) throws -> CaseNumber {
    if let own = officeNumber.flatMap({ CaseNumber(officeNumber: $0) }),
      try transaction.lastSequence(of: own.description) == 0
    {
      return own
    }
    let year = received.reachedOn.year
    return CaseNumber(year: year, serial: try transaction.nextNumber(series: "case", year: year))
  }

  /// The desk or the file was changed between trying and storing.
  private static func changed(
    _ fault: (place: RegisterPlace, reason: String), _ path: String
  ) -> OfficeError {
    OfficeError(
      .refused, code: "registerChanged",
      message: "第 \(fault.place.line) 行\(fault.place.title)：\(fault.reason)",
      field: "FILE", location: "\(path):\(fault.place.line)", hint: "文件或者案件台在导入时有变化，请再导入一次")
  }
}
