import ArgumentParser
import Office

/// What is asked for, and in which form.
struct RequestOptions: ParsableArguments {
  @Option("申请内容，照申请书的原文") var wants: String?
  @Option("申请的各项，答复时逐项决定；只有一项的不必写") var item: [String]
  @Option("所申请文件的文号", noun: "文号") var documentNumber: String?
  @Option("要求的载体形式，如 纸质、电子文档") var form: String?
  @Option("要求的获取方式，如 邮寄、电子邮件、自行领取") var via: String?
  @Option("附件，如申请书的扫描件", noun: "文件") var attach: [String]

  /// An option that is written, if there is one.
  var written: String? {
    [
      ("--wants", wants != nil), ("--item", !item.isEmpty),
      ("--document-number", documentNumber != nil), ("--form", form != nil), ("--via", via != nil),
      ("--attach", !attach.isEmpty),
    ].first(where: \.1)?.0
  }

  func fill(_ application: inout Application) {
    application.items = item
    application.informationNumber = documentNumber
    application.form = form
    application.way = via
    application.attachments = attach
  }
}
