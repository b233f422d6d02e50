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
      return slice.head(of: try foldedLines(filter, slice, point, snapshot))
    }
  }

  private func storedLines(
    _ filter: ListFilter, _ slice: Slice, _ snapshot: Snapshot
  ) throws -> [CaseLineView] {
    let after = try place(of: slice, snapshot)
    let wanted = CaseFilter(
      phase: filter.phase?.rawValue, channel: filter.channel?.rawValue, year: filter.year,
      after: after.map { CaseFilter.Place(year: $0.year, serial: $0.serial) },
      limit: slice.limit)
    return try snapshot.cases(wanted).map {
      CaseLineView($0, applicant: try shownApplicant($0, snapshot))
    }
  }

  private func foldedLines(
    _ filter: ListFilter, _ slice: Slice, _ point: Standpoint, _ snapshot: Snapshot
  ) throws -> [CaseLineView] {
    let calendar = try calendar(snapshot, knownOn: point.knownOn)
    let deriver = Deriver(calendar: calendar, policy: profile.policy, shownName: sight.name)
    var lines: [CaseLineView] = []
    let place = try place(of: slice, snapshot)
    try forEachCase(asOf: point.asOf, after: place, snapshot) { matter in
      guard filter.phase.map({ $0 == matter.phase }) ?? true,
        filter.channel.map({ $0 == matter.received.channel }) ?? true,
        filter.year.map({ $0 == matter.number.year }) ?? true
      else { return true }
      let summary = try deriver.derived(matter, snapshot).summary
      lines.append(CaseLineView(summary, applicant: summary.applicantName))
      return slice.limit.map { lines.count < $0 } ?? true
    }
    return lines
  }
}

extension CaseLineView {
  init(_ row: CaseRow, applicant: String) {
    self.init(
      number: row.number, phase: row.phase, channel: row.channel, submittedOn: row.submittedOn,
      receivedOn: row.receivedOn,
      applicant: applicant,
      unit: row.unit, handler: row.handler, outcome: row.outcomeType)
  }
}
