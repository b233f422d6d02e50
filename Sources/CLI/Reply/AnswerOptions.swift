import ArgumentParser
import Office
import Statute

/// What a reply says that answers every item alike.
struct AnswerOptions: ParsableArguments {
  @Option("答复类型") var `as`: ReplyType?
  @Option("理由；与 --report-row 同用时为选定这一行的理由") var reason: String?
  @Option("依据的法律、行政法规条款", noun: "条款") var law: String?
  @Option("获取该政府信息的方式、途径", noun: "地点或网址") var access: String?
  @Option("负责公开的行政机关", noun: "名称") var otherAgency: String?
  @Option("负责公开的行政机关的联系方式", noun: "联系方式") var otherContact: String?
  @Option("已送达同一申请人的原答复", noun: "案号") var earlier: String?
  @Option("已主动公开的信息的登记号", noun: "登记号") var publication: String?

  /// The answer; without a type there is none.
  func item(_ console: Console) throws -> ItemDraft {
    var item = ItemDraft(item: 1, type: try console.required(`as`, "--as"))
    item.reason = reason
    item.law = law
    item.access = access
    item.otherAgency = otherAgency
    item.otherContact = otherContact
    item.earlier = earlier
    item.publication = publication
    return item
  }

  /// With a file, each item has its own; only the choice of a row is explained on the line.
  func refuseBesideFile(reasonIsForRow: Bool) throws(OfficeError) {
    let written = [
      ("--as", `as` != nil), ("--reason", reason != nil && !reasonIsForRow), ("--law", law != nil),
      ("--access", access != nil), ("--other-agency", otherAgency != nil),
      ("--other-contact", otherContact != nil), ("--earlier", earlier != nil),
      ("--publication", publication != nil),
    ]
    guard let option = written.first(where: \.1)?.0 else { return }
    throw OfficeError(
      .usage, code: "contradiction", message: "\(option) 不能与 --items 同用", field: option,
      hint: "请把它写进文件里所属的那一项")
  }
}
