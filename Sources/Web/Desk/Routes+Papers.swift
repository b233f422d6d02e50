import Office
import Statute

/// Papers that came in.
extension Routes {
  var papers: [Route] {
    [
      .get("/desk/papers", .signedIn("paper add")) { call, office in
        let isAll = call.asked("all") != nil
        let papers = try office.papers(openOnly: !isAll, asOf: office.today)
        return pages.page("papers", "来件", PapersPage(papers, isAll: isAll), call, office)
      }
    ]
  }
}

struct PapersPage: Sendable {
  let isAll: Bool
  let rows: [Row]
  let isEmpty: Bool

  struct Row: Sendable {
    let number: String
    let channel: String
    let on: String
    let sender: String
    let gist: String
    let fate: String
    let isOpen: Bool
    let close: String
    let log: String
  }

  init(_ papers: [PaperView], isAll: Bool) {
    self.isAll = isAll
    rows = papers.map(Row.init)
    isEmpty = rows.isEmpty
  }
}

extension PapersPage.Row {
  fileprivate init(_ paper: PaperView) {
    let closing = paper.closed.map { $0.title(of: PaperClosing.self) }
    let logged = paper.cases.isEmpty ? nil : "登记为 " + paper.cases.joined(separator: "、")
    self.init(
      number: paper.number, channel: paper.channel.title(of: Channel.self), on: paper.on,
      sender: paper.sender ?? "", gist: paper.gist ?? "", fate: logged ?? closing ?? "",
      isOpen: logged == nil && closing == nil,
      close: "/desk/papers/\(paper.number.inLink)/do/paper.close",
      log: "/desk/new/log?paper=\(paper.number.inLink)&channel=\(paper.channel)")
  }
}
