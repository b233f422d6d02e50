import ArgumentParser
import Office

struct ApplicantRename: Verb {
  static let configuration = CommandConfiguration(
    commandName: "rename",
    abstract: "申请人改了姓名或者名称的，登记现在的；原来的仍能查到",
    discussion: """
      证件号码登记给了别人、是号码写错的，不要更名，请更正号码。
      ysq applicant rename p1 --name 沈远 --reason 户口簿载明更名
      ysq 申请人 更名 p7 --name 某某有限公司 --reason 营业执照变更登记
      """)

  static let needs = ["--name", "--reason"]

  @Argument("申请人编号、姓名或者号码", noun: "申请人") var applicant: String
  @Option("现在的姓名或者名称", noun: "姓名或名称") var name: String?
  @Option("更名的依据") var reason: String?
  @Option("登记人；不写时取 YSQ_BY，再取登录名", noun: "姓名") var by: String?
  @OptionGroup var desk: DeskOptions

  func run(_ console: Console) throws {
    let name = try console.required(name, "--name")
    let reason = try console.required(reason, "--reason")
    let view = try desk.office(console).renamePerson(
      applicant, to: name, reason: reason, by: RecordOptions.person(by, console))
    try console.show(PersonList(persons: [view]))
  }
}

extension PersonView.EarlierView {
  /// `曾用名  沈*`, `以前的电话  138****1234（2026-03-02 所留）`
  func draw(on page: inout Page) {
    let told = since.map { "（\($0) 所留）" } ?? ""
    if let name { page.field("曾用名", name) }
    if let phone { page.field("以前电话", phone + told) }
    if let email { page.field("以前邮箱", email + told) }
    if let address { page.field("以前地址", address + told) }
  }
}
