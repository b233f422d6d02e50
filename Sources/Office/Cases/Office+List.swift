import CaseStore
public import Casework
public import Statute
import WorkingDays

/// Which cases a list shows.
public struct ListFilter: Sendable {
  public var phase: Phase?
  public var channel: Channel?
  public var year: Int?

  public init(phase: Phase? = nil, channel: Channel? = nil, year: Int? = nil) {
    self.phase = phase
    self.channel = channel
    self.year = year
  }
}

/// A case that a search found.
public struct HitView: Encodable, Hashable, Sendable {
  public let number: String
  public let phase: String
  public let applicant: String
  /// The text around the hit.
  public let before: String
  public let hit: String
  public let after: String
}

extension Office {
  /// Lists cases in the order of their numbers, as they stood on a day.
  public func list(_ filter: ListFilter, _ slice: Slice, _ point: Standpoint)
    throws(OfficeError) -> [CaseLineView]
  {
    try refresh()
    return try reading { snapshot in
      if point == Standpoint(asOf: today, knownOn: today),
        try snapshot.lastDay().map({ $0 <= today.description }) ?? true
      {
        return try storedLines(filter, slice, snapshot)
      }
      return try foldedLines(filter, point, snapshot).sliced(slice) { $0.number }
    }
  }

  private func storedLines(
    _ filter: ListFilter, _ slice: Slice, _ snapshot: Snapshot
  ) throws -> [CaseLineView] {
    let after = slice.after.flatMap { CaseNumber($0) }
    let wanted = CaseFilter(
      phase: filter.phase?.rawValue, channel: filter.channel?.rawValue, year: filter.year,
      after: after.map { CaseFilter.Place(year: $0.year, serial: $0.serial) },
      limit: slice.limit)
    return try snapshot.cases(wanted).map(CaseLineView.init)
  }

  private func foldedLines(
    _ filter: ListFilter, _ point: Standpoint, _ snapshot: Snapshot
  ) throws -> [CaseLineView] {
    let calendar = try calendar(snapshot, knownOn: point.knownOn)
    let deriver = Deriver(calendar: calendar, policy: profile.policy, shownName: Masking.name)
    var lines: [CaseLineView] = []
    try forEachCase(asOf: point.asOf, snapshot) { matter in
      guard filter.phase.map({ $0 == matter.phase }) ?? true,
        filter.channel.map({ $0 == matter.received.channel }) ?? true,
        filter.year.map({ $0 == matter.number.year }) ?? true
      else { return }
      lines.append(CaseLineView(try deriver.derived(matter, snapshot).summary))
    }
    return lines
  }

  /// Finds cases by their text, best first.
  public func search(_ text: String, _ slice: Slice) throws(OfficeError) -> [HitView] {
    try refresh()
    return try reading { snapshot in
      try snapshot.search(text).compactMap { hit in
        try snapshot.caseRow(hit.number).map { row in
          HitView(
            number: hit.number, phase: row.phase,
            applicant: CaseLineView(row).applicant, before: hit.snippet.before,
            hit: hit.snippet.hit, after: hit.snippet.after)
        }
      }
      .sliced(slice) { $0.number }
    }
  }
}

extension CaseLineView {
  init(_ row: CaseRow) {
    self.init(
      number: row.number, phase: row.phase, channel: row.channel, submittedOn: row.submittedOn,
      receivedOn: row.receivedOn,
      applicant: row.applicantName,
      unit: row.unit, handler: row.handler, outcome: row.outcomeType)
  }
}
