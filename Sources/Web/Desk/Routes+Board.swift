import Office
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
          "board", "今日", BoardPage(rows, papers, call, today: today), call, office)
      }
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

  struct Count: Sendable {
    let title: String
    let count: Int
    let mark: String
  }

  struct Group: Sendable {
    let title: String
    let mark: String
    let rows: [Row]
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
    let mark: String
  }

  struct Paper: Sendable {
    let number: String
    let on: String
    let sender: String
    let gist: String
  }

  init(_ all: [DueView], _ papers: [PaperView], _ call: Call, today: Day) {
    let unit = call.account?.onlyUnit
    let rows = all.filter { row in
      unit.map { row.unit == $0 } ?? (row.publication == nil || call.may("publication add"))
    }
    let grouped = Urgency.allCases.map { urgency in
      (urgency, rows.filter { Urgency($0, on: today) == urgency })
    }
    self.today = today.withWeekday
    counts = grouped.map { Count(title: $0.title, count: $1.count, mark: $0.rawValue) }
    groups = grouped.filter { !$1.isEmpty }.map { urgency, rows in
      Group(
        title: urgency.title, mark: urgency.rawValue,
        rows: rows.map { Row($0, urgency, today) })
    }
    isEmpty = rows.isEmpty && papers.isEmpty
    self.papers = papers.map {
      Paper(number: $0.number, on: $0.on, sender: $0.sender ?? "", gist: $0.gist ?? "")
    }
  }
}

extension BoardPage.Row {
  fileprivate init(_ row: DueView, _ urgency: Urgency, _ today: Day) {
    let folder = row.publication == nil ? "cases" : "publications"
    self.init(
      number: row.number, path: "/desk/\(folder)/\(row.number)", phase: row.phaseTitle,
      term: row.termTitle, lastDay: row.lastDay, standing: row.standing(on: today),
      careful: row.carefulDay ?? "",
      owner: row.publication ?? [row.unit, row.handler].joined(" "), mark: urgency.rawValue)
  }
}
