import Office
import Statute

extension CaseView {
  /// The documents as a table.
  func drawDocuments(on page: inout Page) {
    if documents.isEmpty { return }
    page.line()
    var table = Table(
      .text("文书"), .text("名称"), .text("作出"), .text("寄出"), .text("方式"), .text("送达情况"))
    for document in documents {
      table.add(
        Table.Cell(document.id), Table.Cell(document.kind.title(of: DocumentKind.self)),
        Table.Cell(document.madeOn), Table.Cell(document.sentOn ?? "未寄出"),
        Table.Cell(document.means?.title(of: Means.self) ?? ""), Table.Cell(document.service))
    }
    page.table(table)
  }

  /// The files of the case, and which of them go to the applicant.
  func drawAttachments(on page: inout Page) {
    for (index, file) in attachments.enumerated() {
      let parts = [
        file.name ?? "（名称已清除）", file.erased ? "内容已清除" : "\(file.size) 字节",
        file.enclosedWith.map { "随 \($0) 提供给申请人" },
      ]
      page.field(index == 0 ? "附件" : "", parts.compactMap(\.self).joined(separator: "，"))
    }
  }

  /// What was decided, item by item, and when.
  func drawOutcome(on page: inout Page) {
    guard let outcome else { return }
    page.line()
    page.field("办理结果", outcome.title)
    if outcome.items.count > 1 {
      for item in outcome.items { page.part("\(item.item). ", item.sentence) }
    }
    page.field("", outcome.record)
  }
}
