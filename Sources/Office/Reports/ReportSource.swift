import CaseStore
import Casework
import Reports
import Statute
import WorkingDays

/// Where the figures of a report are read: the tables that are kept for it, or, for a day in the
/// middle of what is recorded, the cases folded as they were known then.
enum ReportSource {
  case tables(Snapshot)
  case folded([ReportedCase], [ReportedRemedy])

  /// Counts cases received in a span of days.
  func received(_ span: ReportSpan) throws -> [ReportFigure] {
    switch self {
    case .tables(let snapshot): try snapshot.received(from: span.firstText, to: span.lastText)
    case .folded(let cases, _):
      cases.filter { span.contains($0.receivedOn) }.map { $0.figure() }
    }
  }

  /// Counts cases concluded in a span of days, by row.
  func concluded(_ span: ReportSpan) throws -> [ReportFigure] {
    switch self {
    case .tables(let snapshot): try snapshot.concluded(from: span.firstText, to: span.lastText)
    case .folded(let cases, _):
      cases.filter { $0.conclusion.map { span.contains($0.on) } ?? false }
        .map { $0.figure(row: $0.conclusion?.row ?? "", before: span.first) }
    }
  }

  /// Counts cases open at the end of a day; carried are those received before another one.
  func open(on day: Day, first: Day) throws -> [ReportFigure] {
    switch self {
    case .tables(let snapshot): try snapshot.open(on: day.description, first: first.description)
    case .folded(let cases, _):
      cases.filter { $0.isOpen(on: day) }.map { $0.figure(before: first) }
    }
  }

  /// Counts reviews and suits of a span of days.
  func remedies(_ span: ReportSpan) throws -> [ReportFigure] {
    switch self {
    case .tables(let snapshot): try snapshot.remedies(from: span.firstText, to: span.lastText)
    case .folded(_, let remedies):
      remedies.filter { $0.counts(in: span) }.map {
        ReportFigure(
          respondent: $0.respondent, column: $0.kind.rawValue, row: $0.result(in: span), count: 1)
      }
    }
  }
}

/// Days from a day to a day, both included.
struct ReportSpan: Hashable {
  let first: Day
  let last: Day

  var firstText: String { first.description }
  var lastText: String { last.description }

  func contains(_ day: Day) -> Bool { first <= day && day <= last }
}

extension ReportedCase {
  func isOpen(on day: Day) -> Bool {
    receivedOn <= day && (conclusion.map { $0.on > day } ?? true)
  }

  fileprivate func figure(row: String = "", before first: Day? = nil) -> ReportFigure {
    ReportFigure(
      respondent: respondent, column: applicantKind.rawValue, row: row,
      isCarried: first.map { receivedOn < $0 } ?? false, count: 1)
  }
}

extension ReportedRemedy {
  func counts(in span: ReportSpan) -> Bool {
    openedOn <= span.last && (decidedOn.map { $0 >= span.first } ?? true)
      && (droppedOn.map { $0 > span.last } ?? true)
  }

  /// How it ended by the end of the span.
  func result(in span: ReportSpan) -> String {
    guard let decidedOn, decidedOn <= span.last, let outcome else { return Reviews.pendingKey }
    return outcome.rawValue
  }
}
