import CaseStore
import Casework
import Statute
import WorkingDays

/// A person as the desk knows them, masked unless someone asked to see more.
public struct PersonView: Encodable, Hashable, Sendable {
  public let id: String
  /// Nil once it is erased.
  public let name: String?
  /// Nil once it is erased.
  public let kind: String?
  public let idType: String?
  public let idNumber: String?
  public let phone: String?
  public let email: String?
  public let address: String?
  /// Names and contact details of before, the newest first.
  public let earlier: [EarlierView]
  /// Other numbers under which the same person was registered.
  public let same: [String]
  /// The cases that name the person in any role, the newest first.
  public let cases: [CaseLineView]

  /// What a person was called, or how to be reached, before; null where that is as it was.
  public struct EarlierView: Encodable, Hashable, Sendable {
    public let name: String?
    public let phone: String?
    public let email: String?
    public let address: String?
    /// The day of the form that told it.
    public let since: String?
  }
}

extension Office {
  /// The persons of this number, whole name, or whole number of a document or telephone.
  public func persons(_ text: String) throws(OfficeError) -> [PersonView] {
    try refresh()
    return try reading { snapshot in
      let ids = try personIDs(text, snapshot)
      return try ids.map { try self.personView($0, snapshot) }
    }
  }

  /// Says that two persons are one; the first one stays. Both are named by number, or by what only
  /// one person is called.
  public func mergePersons(_ first: String, _ second: String, reason: String, by officer: String)
    throws(OfficeError) -> PersonView
  {
    try change { transaction in
      let (kept, other) = (try onlyPerson(first, transaction), try onlyPerson(second, transaction))
      let root = try transaction.mergedInto(kept) ?? kept
      guard try !transaction.samePersons(root).contains(other) else {
        throw OfficeError(
          .refused, code: "samePerson", message: "\(other) 和 \(kept) 已经是同一人")
      }
      let event = PersonEvent(person: other, into: root, reason: try transaction.keep(reason))
      let recording = Recording(at: clock.instant, by: officer)
      try transaction.record(event, .personMerged, on: today, recording)
      try transaction.mergePerson(try transaction.mergedInto(other) ?? other, into: root)
      return try personView(root, transaction)
    }
  }

  /// Removes everything that says who a person is, once none of their cases is open.
  public func erasePerson(_ id: String, reason: String, by officer: String)
    throws(OfficeError) -> PersonView
  {
    let view = try change { transaction in
      try requirePersons([id], transaction)
      let cases = try transaction.caseNumbers(ofPersons: [id])
      for number in cases where try transaction.caseRow(number)?.isOpen ?? false {
        throw OfficeError(
          .refused, code: "caseOpen", message: "\(id) 的案件 \(number) 还没有办结，不能清除档案",
          hint: "办结、归档并过了保存期限再清除")
      }
      let event = PersonEvent(person: id, reason: try transaction.keep(reason))
      try transaction.record(
        event, .personErased, on: today, Recording(at: clock.instant, by: officer))
      try transaction.erasePerson(id)
      try rederive(cases, transaction)
      return try personView(id, transaction)
    }
    try translating { try store.forgetErased() }
    return view
  }

  func change<T>(_ body: (Transaction) throws -> T) throws(OfficeError) -> T {
    try refresh()
    return try translating { try store.write(body) }
  }

  func rederive(_ cases: [String], _ transaction: Transaction) throws {
    let deriver = try deriver(transaction)
    for number in cases.compactMap({ CaseNumber($0) }) {
      guard let matter = try transaction.matter(number) else { continue }
      try transaction.replace(try deriver.derived(matter, transaction))
    }
  }

  /// The persons that a clerk named, each under one number unless another was typed.
  func personIDs(_ text: String, _ snapshot: Snapshot) throws -> [String] {
    if try snapshot.isPerson(text) { return [text] }
    try snapshot.requireKey()
    var roots: [String] = []
    for id in try snapshot.personIDs(called: text) {
      let root = try snapshot.mergedInto(id) ?? id
      if !roots.contains(root) { roots.append(root) }
    }
    guard !roots.isEmpty else { throw Self.noSuchPerson(text) }
    return roots
  }

  /// The one person that a clerk named; where several are called so, a number has to tell.
  func onlyPerson(_ text: String, _ snapshot: Snapshot) throws -> String {
    let ids = try personIDs(text, snapshot)
    if ids.count == 1 { return ids[0] }
    let candidates = try ids.map { id in
      let view = try personView(id, snapshot)
      let cases = view.cases.map(\.number).prefix(3).joined(separator: "、")
      let number = view.idNumber ?? view.phone
      let about = ([number].compactMap(\.self) + (cases.isEmpty ? [] : ["案件 \(cases)"]))
      return id + (about.isEmpty ? "" : "（\(about.joined(separator: "，"))）")
    }
    throw OfficeError(
      .refused, code: "severalApplicants",
      message: "这样称呼的申请人有 \(ids.count) 个：\(candidates.joined(separator: "、"))", field: "APPLICANT",
      hint: "请写申请人编号；用 ysq applicant show 核对")
  }

  private func requirePersons(_ ids: [String], _ snapshot: Snapshot) throws {
    for id in ids where try !snapshot.isPerson(id) { throw Self.noSuchPerson(id) }
  }

  static func noSuchPerson(_ text: String) -> OfficeError {
    OfficeError(
      .missing, code: "noSuchApplicant", message: "没有申请人“\(text)”", field: "APPLICANT",
      hint: "写申请人编号（如 p12）、完整的姓名或者完整的号码；编号见 ysq show --json")
  }

  func personView(_ id: String, _ snapshot: Snapshot) throws -> PersonView {
    let person = try snapshot.person(id)
    let kind = person.flatMap { ApplicantKind(rawValue: $0.kind) }
    let ids = try snapshot.samePersons(id)
    let rows = try snapshot.caseNumbers(ofPersons: ids).compactMap { try snapshot.caseRow($0) }
    return PersonView(
      id: id, name: person.map { sight.name($0.name, of: kind) },
      kind: person?.kind, idType: person?.idType,
      idNumber: person?.idNumber.map { kind == .person ? sight.number($0) : $0 },
      phone: person?.phone.map(sight.phone), email: person?.email.map(sight.address),
      address: person?.address.map(sight.address),
      earlier: (person?.earlier ?? []).map { earlier($0, of: kind) }, same: ids.filter { $0 != id },
      cases: try rows.map { CaseLineView($0, applicant: try shownApplicant($0, snapshot)) })
  }

  private func earlier(
    _ before: Person.Earlier, of kind: ApplicantKind?
  ) -> PersonView.EarlierView {
    PersonView.EarlierView(
      name: before.name.map { sight.name($0, of: kind) }, phone: before.phone.map(sight.phone),
      email: before.email.map(sight.address), address: before.address.map(sight.address),
      since: before.since)
  }
}
