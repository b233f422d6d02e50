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
    return try snapshot.cases(wanted).map(CaseLineView.init)
  }

  private func foldedLines(
    _ filter: ListFilter, _ slice: Slice, _ point: Standpoint, _ snapshot: Snapshot
  ) throws -> [CaseLineView] {
    let calendar = try calendar(snapshot, knownOn: point.knownOn)
    let deriver = Deriver(calendar: calendar, policy: profile.policy, shownName: Masking.name)
    var lines: [CaseLineView] = []
    let place = try place(of: slice, snapshot)
    try forEachCase(asOf: point.asOf, after: place, snapshot) { matter in
      guard filter.phase.map({ $0 == matter.phase }) ?? true,
        filter.channel.map({ $0 == matter.received.channel }) ?? true,
        filter.year.map({ $0 == matter.number.year }) ?? true
      else { return true }
      lines.append(CaseLineView(try deriver.derived(matter, snapshot).summary))
      return slice.limit.map { lines.count < $0 } ?? true
    }
    return lines
  }

  /// Finds cases by their text, best first; those that had reached the office by then.
  public func search(_ text: String, _ slice: Slice, _ point: Standpoint)
    throws(OfficeError) -> [HitView]
  {
    try refresh()
    return try reading { snapshot in
      let hits = try snapshot.search(text).compactMap { hit in
        try phase(of: hit.number, point, snapshot).map { phase in
          HitView(
            number: hit.number, phase: phase,
            applicant: try snapshot.caseRow(hit.number)?.applicantName ?? "",
            before: hit.snippet.before, hit: hit.snippet.hit, after: hit.snippet.after)
        }
      }
      guard let last = try place(of: slice, snapshot)?.description else {
        return slice.head(of: hits)
      }
      guard let index = hits.firstIndex(where: { $0.number == last }) else {
        throw OfficeError.notListed(last)
      }
      return slice.head(of: Array(hits[(index + 1)...]))
    }
  }

  /// The phase of a case as it stood on a day; nil before it reached the office.
  private func phase(
    of number: String, _ point: Standpoint, _ snapshot: Snapshot
  ) throws -> String? {
    if point.asOf >= today { return try snapshot.caseRow(number)?.phase }
    let matter = try CaseNumber(number).flatMap { try snapshot.matter($0) }
    return matter?.asOf(point.asOf)?.phase.rawValue
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
