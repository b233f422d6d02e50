import Office
import Statute
import WorkingDays

/// What waits today.
extension Routes {
  var board: [Route] {
    [
      .get("/desk", .signedIn("board")) { call, office in
        let today = office.today
        let rows = try office.due(
          within: nil, Slice(), Standpoint(asOf: today, knownOn: today))
        let papers = call.may("paper add") ? try office.papers(openOnly: true, asOf: today) : []
        return pages.page(
          "board", "今日", try BoardPage(rows, papers, call, office), call, office)
      }.remembered
    ]
  }
}

/// The board: what is due, the most urgent first.
struct BoardPage: Sendable {
  let today: String
  let counts: [Count]
  let groups: [Group]
  let isEmpty: Bool
  let papers: [Paper]
  let waiting: [Waiting]
  /// Corrections that came in, with which nothing was done since.
  let corrected: [Corrected]
  /// Letters whose mail number is missing; nil where there is none, or who looks does not post.
  let posted: Int?

  /// A reply that waits for the person who looks.
  struct Waiting: Sendable {
    let number: String
    let document: String
    let step: String
    let path: String
  }

  struct Corrected: Sendable {
    let number: String
    let path: String
    let applicant: String
    let on: String
  }

  struct Count: Sendable {
    let title: String
    let count: Int
    let mark: String
  }

  struct Group: Sendable {
    let title: String
    let mark: String
    let rows: [Row]
    /// How many more there are than are shown.
    let further: Int
    let hasFurther: Bool
  }

  struct Row: Sendable {
    let number: String
    let path: String
    let phase: String
    let term: String
    let lastDay: String
    let standing: String
    let careful: String
    let owner: String
    let applicant: String
    let mark: String
  }

  struct Paper: Sendable {
    let number: String
    let on: String
    let sender: String
    let gist: String
  }

  /// The most that a group shows; the list of cases shows the rest.
  private static let most = 50

  init(_ all: [DueView], _ papers: [PaperView], _ call: Call, _ office: Office) throws {
    let today = office.today
    let rows = all.filter { $0.concerns(call) }
    let byUrgency = Dictionary(grouping: rows) { Urgency($0, on: today) }
    let grouped = Urgency.allCases.map { ($0, byUrgency[$0] ?? []) }
    self.today = today.withWeekday
    counts = grouped.map { Count(title: $0.title, count: $1.count, mark: $0.rawValue) }
    let shown = grouped.flatMap { $1.prefix(Self.most).map(\.number) }
    let lines = try office.lines(of: shown)
    groups = grouped.filter { !$1.isEmpty }.map { urgency, rows in
      Group(
        title: urgency.title, mark: urgency.rawValue,
        rows: rows.prefix(Self.most).map { Row($0, urgency, lines[$0.number], today) },
        further: rows.count - Self.most, hasFurther: rows.count > Self.most)
    }
    waiting = try office.waiting(for: call.account?.roles ?? []).map {
      Waiting(
        number: $0.number, document: $0.document, step: $0.waitsFor?.title ?? "",
        path: "/desk/cases/\($0.number)")
    }
    corrected = try Self.corrected(call, office)
    let posted = call.may("sent") ? try office.postedLetters(for: call).count : 0
    self.posted = posted > 0 ? posted : nil
    isEmpty = rows.isEmpty && papers.isEmpty
    self.papers = papers.map {
      Paper(number: $0.number, on: $0.on, sender: $0.sender ?? "", gist: $0.gist ?? "")
    }
  }
}

extension BoardPage {
  private static func corrected(_ call: Call, _ office: Office) throws -> [Corrected] {
    let fresh = try office.freshCorrections()
    let lines = try office.lines(of: fresh.map(\.number))
    return fresh.compactMap { number, day in
      guard let line = lines[number], call.account?.onlyUnit.map({ $0 == line.unit }) ?? true
      else { return nil }
      return Corrected(
        number: number, path: "/desk/cases/\(number.inLink)", applicant: line.applicant, on: day)
    }
  }
}

extension BoardPage.Row {
  fileprivate init(_ row: DueView, _ urgency: Urgency, _ line: CaseLineView?, _ today: Day) {
    self.init(
      number: row.number, path: row.path, phase: row.phaseTitle,
      term: row.termTitle, lastDay: row.lastDay, standing: row.standing(on: today),
      careful: row.carefulDay ?? "",
      owner: row.publication ?? [row.unit, row.handler].joined(" "),
      applicant: line?.applicant ?? "", mark: urgency.rawValue)
  }
}

extension DueView {
  /// The page of the case or publication.
  var path: String { "/desk/\(publication == nil ? "cases" : "publications")/\(number.inLink)" }
}
