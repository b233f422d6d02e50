import ArgumentParser
import Office
import Statute

/// Who applies, and who acts for the applicant.
struct ApplicantOptions: ParsableArguments {
  @Option("申请人，几人共同申请的为第一人", noun: "姓名或名称") var applicant: String?
  @Option("申请人类别") var kind: ApplicantKind?
  @Option("证件种类") var idType: IdentityType?
  @Option("证件号码", noun: "号码") var id: String?
  @Option("随申请提交的身份证明") var proof: IdentityProof?
  @Option("联系电话", noun: "号码") var phone: String?
  @Option("电子邮箱", noun: "邮箱") var email: String?
  @Option("通信地址", noun: "地址") var address: String?
  @Option("共同申请人", noun: "姓名或名称") var coApplicant: [String]
  @Option("代理人", noun: "姓名") var agent: String?

  @Flag(help: "代理人出示了授权委托书")
  var authorised = false

  func validate() throws {
    if let email, !email.contains("@") {
      throw OfficeError(
        .usage, code: "notAnAddress", message: "“\(email)”不是电子邮箱", field: "--email",
        hint: "写作 name@example.com；电话用 --phone")
    }
    guard authorised, agent == nil else { return }
    throw OfficeError(
      .usage, code: "missingOption", message: "写了 --authorised，没有写代理人", field: "--agent",
      hint: "请用 --agent 写明代理人")
  }

  /// An option that is written, if there is one.
  var written: String? {
    [
      ("--applicant", applicant != nil), ("--kind", kind != nil), ("--id-type", idType != nil),
      ("--id", id != nil), ("--proof", proof != nil), ("--phone", phone != nil),
      ("--email", email != nil), ("--address", address != nil),
      ("--co-applicant", !coApplicant.isEmpty), ("--agent", agent != nil),
      ("--authorised", authorised),
    ].first(where: \.1)?.0
  }

  /// The first applicant, who has to be named.
  func applicant(_ console: Console) throws -> Application.Applicant {
    var person = Application.Applicant(
      name: try console.required(applicant, "--applicant"),
      kind: try console.required(kind, "--kind"))
    person.idType = idType
    person.idNumber = id
    person.phone = phone
    person.email = email
    person.address = address
    return person
  }

  func fill(_ application: inout Application) {
    application.coApplicants = coApplicant
    application.agent = agent
    application.agentAuthorised = authorised
    application.proof = proof
  }
}
