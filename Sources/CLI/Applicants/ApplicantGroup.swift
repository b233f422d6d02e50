import ArgumentParser
import Casework
import Office
import Statute

struct ApplicantGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "applicant", abstract: "申请人档案：查看、合并、更名、清除、申请量，以及谁看过完整的姓名和号码",
    subcommands: [
      ApplicantShow.self, ApplicantMerge.self, ApplicantRename.self, ApplicantErase.self,
      ApplicantReveals.self,
      ApplicantLoad.self,
    ])
}

struct ApplicantShow: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "看一个申请人：登记的情况和他的全部案件",
    discussion: """
      写申请人编号、完整的姓名，或者完整的证件号码、电话。
      ysq applicant show p1
      ysq 申请人 查看 沈知远 --reveal 核对送达地址
      """)

  @Argument("申请人编号、姓名或者号码", noun: "申请人") var applicant: String
  @OptionGroup var look: RevealOptions
  @OptionGroup var desk: DeskOptions

  func run(_ console: Console) throws {
    let office = try desk.freshOffice(console)
    _ = try office.persons(applicant)
    let seen = try look.look(office, at: "applicant show \(applicant)", console)
    try console.show(PersonList(persons: try seen.persons(applicant)))
  }
}

struct ApplicantMerge: Verb {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "两个编号其实是同一人的，合并；保留第一个",
    discussion: """
      案件里的记录不改，查同一人的案件时一起列出。写申请人编号，也可以写完整的姓名或者号码，
      有几个人叫这个姓名的要写编号。
      ysq applicant merge p1 p7 --reason 换了证件，经本人确认
      ysq 申请人 合并 p1 p7 --reason 同一人先后用身份证和护照申请
      """)

  static let needs = ["--reason"]

  @Argument("保留的申请人：编号、姓名或者号码", noun: "申请人") var kept: String
  @Argument("并入的申请人：编号、姓名或者号码", noun: "申请人") var other: String
  @Option("合并的依据") var reason: String?
  @Option("登记人；不写时取 YSQ_BY，再取登录名", noun: "姓名") var by: String?
  @OptionGroup var desk: DeskOptions

  func run(_ console: Console) throws {
    let reason = try console.required(reason, "--reason")
    let view = try desk.office(console).mergePersons(
      kept, other, reason: reason, by: RecordOptions.person(by, console))
    try console.show(PersonList(persons: [view]))
  }
}

struct ApplicantErase: Verb {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "清除一个申请人的姓名、号码和地址；案件和期限仍在",
    discussion: """
      名下还有没办结的案件时不能清除。清除后无法恢复。
      ysq applicant erase p3 --reason 保存期限已满
      ysq 申请人 清除 p3 --reason 误把无关的人登记为申请人
      """)

  static let needs = ["--reason"]

  @Argument("申请人编号", noun: "编号") var applicant: String
  @Option("清除的原因") var reason: String?
  @Option("登记人；不写时取 YSQ_BY，再取登录名", noun: "姓名") var by: String?
  @OptionGroup var desk: DeskOptions

  func run(_ console: Console) throws {
    let reason = try console.required(reason, "--reason")
    let view = try desk.office(console).erasePerson(
      applicant, reason: reason, by: RecordOptions.person(by, console))
    try console.show(PersonList(persons: [view]))
  }
}

/// Persons with their cases.
struct PersonList: Shown {
  let persons: [PersonView]

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(persons)
  }

  func draw(on page: inout Page) {
    for person in persons { person.draw(on: &page) }
  }
}

extension PersonView {
  fileprivate func draw(on page: inout Page) {
    let title = kind.flatMap { ApplicantKind(rawValue: $0)?.title }.map { "（\($0)）" } ?? ""
    page.line("\(id)  \(name ?? "（没有档案）")\(title)", .bold)
    let type = idType.flatMap { IdentityType(rawValue: $0)?.title }
    if let idNumber { page.field("证件", [type, idNumber].joined(" ")) }
    if let phone { page.field("联系电话", phone) }
    if let email { page.field("电子邮箱", email) }
    if let address { page.field("通信地址", address) }
    for before in earlier { before.draw(on: &page) }
    if !same.isEmpty { page.field("同一人", same.joined(separator: "、")) }
    for row in cases {
      let phase = row.phase.title(of: Phase.self).padded(to: 10)
      let words = [row.number, phase, row.submittedOn, row.outcome?.outcomeTitle]
      page.line("  " + words.compactMap { $0 }.joined(separator: "  "))
    }
  }
}
