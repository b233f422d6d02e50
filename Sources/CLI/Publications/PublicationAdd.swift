import ArgumentParser
import Casework
import Office
import WorkingDays

struct PublicationAdd: Verb {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "登记一条主动公开的信息，算出公开期限",
    discussion: """
      期限为形成或者变更之日起20个工作日（条例第26条）；法律、法规另有规定的，写 --within 或者
      --by-day，并用 --law 写明依据。成文日期只知道月份的写 2017-04，从当月最后一天起算。
      ysq publication add --title 人口发展规划 --formed 2026-05-06 --document-number 某府办发〔2026〕3号
      ysq 主动公开 登记 --title 人口发展规划 --formed 2017-04 --published 2017-12-22
      """)

  static let needs = ["--title", "--formed"]

  @OptionGroup var fields: PublicationFields
  @Option("登记人；不写时取 YSQ_BY，再取登录名", noun: "姓名") var by: String?
  @OptionGroup var desk: DeskOptions

  func run(_ console: Console) throws {
    var draft = PublicationDraft(
      title: try console.required(fields.title, "--title"),
      formedOn: try console.required(fields.formed, "--formed"))
    draft.publishedOn = fields.published
    draft.documentNumber = fields.documentNumber
    draft.issuer = fields.issuer
    draft.indexNumber = fields.indexNumber
    draft.subject = fields.subject
    draft.validity = fields.validity
    draft.address = fields.address
    draft.otherTerm = try fields.otherTerm
    draft.fullText = try fields.textFile.map(PageFile.text)
    let office = try desk.office(console)
    try console.show(try office.addPublication(draft, by: RecordOptions.person(by, console)))
  }
}

extension FormationDate: Readable {
  static let noun = "日期"

  static func reading(_ text: String) throws(OfficeError) -> FormationDate {
    guard let date = FormationDate(text) else { throw .noSuchDay(text) }
    return date
  }
}
