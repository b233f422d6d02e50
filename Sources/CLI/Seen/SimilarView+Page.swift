import Casework
import Office
import Statute

/// The page of what was seen before.
extension SimilarView: Shown {
  func draw(on page: inout Page) {
    page.line("\(number)  似曾办过", .bold)
    if isEmpty { return page.line("没有这个申请人以前的申请，也没有同一文件的申请和主动公开的信息。") }
    draw(sameApplicant, "同一申请人以前的申请", on: &page)
    draw(sameDocument, "其他申请人申请同一文件", on: &page)
    if !publications.isEmpty {
      page.line()
      page.line("主动公开的同一文件", .bold)
      for row in publications { row.draw(on: &page) }
    }
    drawProposals(on: &page)
  }

  var isEmpty: Bool { sameApplicant.isEmpty && sameDocument.isEmpty && publications.isEmpty }

  /// What the law offers, and how it is entered.
  func drawProposals(on page: inout Page) {
    if !proposals.isEmpty { page.line() }
    for proposal in proposals {
      page.field("提示", "\(proposal.detail)（\(proposal.article)）", .yellow)
      if let command = proposal.command { page.field("", command) }
    }
  }

  private func draw(_ rows: [SeenCaseView], _ title: String, on page: inout Page) {
    if rows.isEmpty { return }
    page.line()
    page.line(title, .bold)
    for row in rows { row.draw(on: &page) }
  }
}

extension SeenCaseView {
  /// `2026-0001  同一申请人、内容相近 82%（第 2 项）  沈*  2026-03-02 提交  已办结  予以公开，2026-03-13 送达`
  var sentence: String {
    [
      number, reasons.why(percent, item), applicant ?? "（没有档案）", "\(submittedOn) 提交",
      phase.title(of: Phase.self), result,
    ].joined("  ")
  }

  func draw(on page: inout Page) {
    page.indented(2, sentence)
    page.indented(4, wants ?? "（内容已清除）", .faint)
  }

  /// How it came out, and the reply with its service.
  private var result: String? {
    guard let reply, let decidedOn else { return outcome?.outcomeTitle }
    let service = servedOn.map { "以 \($0) 为送达之日" } ?? "尚未送达"
    return [outcome?.outcomeTitle ?? "各项结果不同", "\(reply) \(decidedOn) 作出", service].joined("，")
  }
}

extension SeenPublicationView {
  /// `公2026-0001  同一文号  临江区托育服务发展规划（临政办发〔2026〕31号）  2026-12-15 公开`
  var sentence: String {
    let document = documentNumber.map { "（\($0)）" } ?? ""
    let state = publishedOn.map { "\($0) 公开" } ?? "还没有公开"
    return [number, reasons.why(percent, item), title + document, state].joined("  ")
  }

  func draw(on page: inout Page) {
    page.indented(2, sentence)
    if let address { page.indented(4, address, .faint) }
  }
}

extension [String] {
  /// `同一文号、内容相近 82%（第 2 项）`
  func why(_ percent: Int?, _ item: Int?) -> String {
    let words = map { reason in
      let isNear = reason == Resemblance.nearWording.rawValue
      return reason.title(of: Resemblance.self) + (isNear ? percent.map { " \($0)%" } ?? "" : "")
    }
    return words.joined(separator: "、") + (item.map { "（第 \($0) 项）" } ?? "")
  }
}
