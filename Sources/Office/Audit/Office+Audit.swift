import CaseStore
import Casework
import Statute
import WorkingDays

extension Office {
  /// Cases with a missed clock or a finding, then what was published late (art 26).
  ///
  /// - Throws: `unknownUnit` where no case ever lay with the unit and the profile does not name it.
  public func audit(_ scope: AuditScope, _ slice: Slice, _ point: Standpoint)
    throws(OfficeError) -> [AuditView]
  {
    try refresh()
    return try reading { snapshot in
      var views: [AuditView] = []
      try forEachAudited(scope, slice, point, snapshot, soundToo: false) { audited in
        if let view = AuditView(audited) { views.append(view) }
        return slice.limit.map { views.count < $0 } ?? true
      }
      if slice.limit.map({ views.count < $0 }) ?? true {
        views += try latePublications(scope, slice, point, snapshot).compactMap { AuditView($0) }
      }
      return slice.head(of: views)
    }
  }

  /// Calls `body` with each case of the scope in the order of numbers, until it answers that it has
  /// had enough.
  ///
  /// - Parameter soundToo: Whether cases in which nothing is to be found are wanted as well. Without
  ///   them an audit of today looks at few cases; on an earlier day each may have been another one.
  func forEachAudited(
    _ scope: AuditScope, _ slice: Slice, _ point: Standpoint, _ snapshot: Snapshot,
    soundToo: Bool, _ body: (AuditedCase) throws -> Bool
  ) throws {
    try check(scope.unit, snapshot)
    guard slice.after.flatMap(PublicationNumber.init) == nil else { return }
    let calendar = try self.calendar(snapshot, knownOn: point.knownOn)
    let place = try self.place(of: slice, snapshot)
    func look(_ matter: Case) throws -> Bool {
      guard scope.wants(matter) else { return true }
      return try body(audited(matter, scope, point, calendar))
    }
    guard !soundToo, try isPresent(point, snapshot) else {
      return try forEachCase(asOf: point.asOf, after: place, snapshot, look)
    }
    for number in try snapshot.casesToAudit(after: place) {
      guard let matter = try snapshot.matter(number)?.asOf(today) else { continue }
      guard try look(matter) else { return }
    }
  }

  /// Whether a question is one of today, with everything that was entered behind it.
  private func isPresent(_ point: Standpoint, _ snapshot: Snapshot) throws -> Bool {
    guard point == Standpoint(asOf: today, knownOn: today) else { return false }
    return try snapshot.lastDay().map { $0 <= today.description } ?? true
  }

  func audited(
    _ matter: Case, _ scope: AuditScope, _ point: Standpoint, _ calendar: WorkingCalendar
  ) -> AuditedCase {
    let clocks = Clocks(matter, calendar: calendar, policy: profile.policy, asOf: point.asOf)
    return AuditedCase(matter, clocks, scope)
  }

  /// What is late to be published, in the order of numbers.
  func latePublications(
    _ scope: AuditScope, _ slice: Slice, _ point: Standpoint, _ snapshot: Snapshot
  ) throws -> [AuditedPublication] {
    guard scope.wantsPublications else { return [] }
    let calendar = try self.calendar(snapshot, knownOn: point.knownOn)
    var numbers = try snapshot.publications()
    if let place = slice.after.flatMap(PublicationNumber.init) {
      let known = try publication(place.description, snapshot, asOf: today).number
      numbers = Array(numbers.drop { $0 != known }.dropFirst())
    }
    return try numbers.compactMap { number in
      try snapshot.publication(number, asOf: point.asOf)
        .map { AuditedPublication($0, calendar, asOf: point.asOf, scope) }
    }.filter { !$0.findings.isEmpty }
  }

  /// Refuses a unit that is neither in the profile nor in any case.
  private func check(_ unit: String?, _ snapshot: Snapshot) throws {
    guard let unit, unit != AuditScope.unassigned, profile.unit(unit) == nil else { return }
    let rows = try snapshot.cases(CaseFilter())
    var known = Set(rows.compactMap(\.unit))
    if known.contains(unit) { return }
    try forEachCase(asOf: today, snapshot) { matter in
      known.formUnion(matter.units)
      return true
    }
    if known.contains(unit) { return }
    throw OfficeError.unknownUnit(unit, known: known.union(profile.units.map(\.name)).sorted())
  }
}

extension Case {
  /// Every unit that it was handed to.
  fileprivate var units: [String] {
    standing.compactMap { if case .assigned(let fact) = $0.fact { fact.unit } else { nil } }
  }
}

extension OfficeError {
  fileprivate static func unknownUnit(_ unit: String, known: [String]) -> OfficeError {
    let meant = unit.nearest(in: known).map { "是不是“\($0)”" }
    let listed = known.isEmpty ? "还没有案件交办过" : "可写 \(known.joined(separator: "、"))"
    return OfficeError(
      .refused, code: "unknownUnit", message: "没有案件交办给“\(unit)”，机关设置里也没有这个承办单位",
      field: "--unit", hint: meant ?? listed)
  }
}
