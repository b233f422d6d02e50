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

  @Option("标题") var title: String?
  @Option("成文日期，可以只写到月", noun: "日期") var formed: FormationDate?
  @Option("公开日期；还没有公开的不写") var published: Day?
  @Option("发文字号", noun: "文号") var documentNumber: String?
  @Option("发文机关", noun: "名称") var issuer: String?
  @Option("索引号", noun: "索引号") var indexNumber: String?
  @Option("主题分类") var subject: String?
  @Option("有效性，如 有效、已废止") var validity: String?
  @Option("网址", noun: "网址") var address: String?
  @Option("存有全文的文本文件，UTF-8 编码", noun: "文件") var textFile: String?
  @Option("另有规定期限所依据的法律、法规和条款") var law: String?
  @OptionGroup var otherPeriod: PeriodOptions
  @Option("登记人；不写时取 YSQ_BY，再取登录名", noun: "姓名") var by: String?
  @OptionGroup var desk: DeskOptions

  func run(_ console: Console) throws {
    var draft = PublicationDraft(
      title: try console.required(title, "--title"),
      formedOn: try console.required(formed, "--formed"))
    draft.publishedOn = published
    draft.documentNumber = documentNumber
    draft.issuer = issuer
    draft.indexNumber = indexNumber
    draft.subject = subject
    draft.validity = validity
    draft.address = address
    draft.otherTerm = try otherTerm
    draft.fullText = try textFile.map(PageFile.text)
    let office = try desk.office(console)
    try console.show(try office.addPublication(draft, by: RecordOptions.person(by, console)))
  }

  /// A period and the law that sets it go together.
  private var otherTerm: OtherTerm? {
    get throws {
      switch (otherPeriod.period, law) {
      case (nil, nil): return nil
      case (let period?, let law?): return OtherTerm(period: period, law: law)
      case (_?, nil):
        throw OfficeError(
          .usage, code: "missingOption", message: "另有规定的期限要写明依据", field: "--law",
          article: "《政府信息公开条例》第二十六条", hint: "请用 --law 写明法律、法规和条款")
      case (nil, _?):
        throw OfficeError(
          .usage, code: "missingOption", message: "写了 --law，没有写期限", field: "--within",
          hint: "请用 --within 或者 --by-day 写明期限")
      }
    }
  }
}

extension FormationDate: Readable {
  static let noun = "日期"

  static func reading(_ text: String) throws(OfficeError) -> FormationDate {
    guard let date = FormationDate(text) else { throw .noSuchDay(text) }
    return date
  }
}
