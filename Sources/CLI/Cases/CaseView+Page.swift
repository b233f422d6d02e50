import Casework
import Office
import Statute

/// The page of a case, put together from pieces that other pages share.
extension CaseView: Shown {
  func draw(on page: inout Page) {
    drawHead(on: &page)
    drawRequest(on: &page)
    drawDeadlines(deadlines, on: &page)
    drawDocuments(on: &page)
    if !attachments.isEmpty { page.line() }
    drawAttachments(on: &page)
    drawOutcome(on: &page)
    drawFindings(on: &page)
    drawCorrectionItems(on: &page)
    drawNextActions(on: &page)
  }

  /// `2026-0001  办理中（已延期、征求意见中）`
  func drawHead(on page: inout Page) {
    let flags = flags.map { $0.title(of: Flag.self) }.joined(separator: "、")
    let phase = phase.title(of: Phase.self) + (flags.isEmpty ? "" : "（\(flags)）")
    page.line("\(number)  \(phase)", .bold)
  }

  /// Who asked whom for what, how and when.
  func drawRequest(on page: inout Page) {
    page.field("申请人", applicant.sentence)
    drawReach(on: &page)
    if let proof { page.field("身份证明", proof.title(of: IdentityProof.self)) }
    let paper = paper.map { "来件号 \($0)" }
    page.field(
      "提交", [channel.title(of: Channel.self), submittedOn.withWeekday, paper].joined("，"))
    drawReceipt(on: &page)
    if let officeNumber { page.field("原编号", officeNumber) }
    drawSplit(on: &page)
    page.field("答复主体", respondentName)
    if unit != nil { page.field("承办", [unit, handler].joined(" ")) }
    page.field("申请内容", wants ?? absent)
    for item in items where items.count > 1 {
      page.part("\(item.item). ", (item.wants ?? absent) + (item.withdrawn ? "（已撤回）" : ""))
    }
    if let originalWants { page.field("原申请", originalWants) }
    if let informationNumber { page.field("文号", informationNumber) }
    let wish = [way, form].compactMap { $0 }
    if !wish.isEmpty { page.field("形式要求", wish.joined(separator: "，")) }
  }

  /// Where the applicant can be written to, once that is revealed, and who else takes part.
  private func drawReach(on page: inout Page) {
    let open = [("电子邮箱", email), ("通信地址", address)].filter { $0.1 != nil && $0.1 != "***" }
    for (label, text) in open { page.field(label, text ?? "") }
    if !coApplicants.isEmpty { page.field("共同申请", coApplicants.joined(separator: "、")) }
    if let agent { page.field("代理人", agent) }
  }

  /// The cases that came of the same application.
  private func drawSplit(on page: inout Page) {
    if let splitFrom { page.field("拆分自", splitFrom) }
    if !splitInto.isEmpty { page.field("拆分为", splitInto.joined(separator: "、")) }
  }

  /// The day of receipt and its rule.
  func drawReceipt(on page: inout Page) {
    if let receivedOn {
      page.field("收到之日", "\(receivedOn.withWeekday)，\(receiptRule)")
    } else {
      page.field("收到之日", "尚未确认，期限还没有开始；\(receiptRule)", .yellow)
    }
  }
}
