import CustomDump
import Foundation
import Testing

/// Numbers are judged in the second they are entered; all are invented.
struct LogIdentityTests {
  let desk: Desk

  init() throws { desk = try Desk() }

  @Test func `a wrong number is refused by its place, and nothing is stored`() throws {
    let refused = try desk.refusal(Line.log + " --id 32070O200104150003 --id-type 居民身份证")
    expectNoDifference(
      refused,
      Refused(
        code: "wrongIdentityNumber", message: "居民身份证号码第 6 位“O”不该出现在这里", field: "--id",
        article: "《政府信息公开条例》第二十九条第二款第（一）项",
        hint: "是不是 320700200104150003；请照证件核对", exit: 65))
    expectNoDifference(try desk.ledger(), [])
  }

  @Test func `a telephone number is no paper`() throws {
    let refused = try desk.refusal(Line.log + " --id 13800000000")
    expectNoDifference(refused.message, "看不出是哪一种证件号码")
    expectNoDifference(
      try applicant(" --id 138000000 --id-type 护照"), Applicant("passport", "13*****00"))
  }

  @Test func `the form decides the type, and capitals are kept`() throws {
    expectNoDifference(
      try applicant(" --id 32070519900102000x"), Applicant("residentID", "3207**********000X"))
    expectNoDifference(try applicant(" --id h00000000"), Applicant("hkMacaoPermit", "H0*****00"))
    expectNoDifference(
      try applicant(" --id 932888199003070002"),
      Applicant("foreignPermanentResident", "9328**********0002"))
  }

  @Test func `the same number in either writing is the same person`() throws {
    let first = try id(" --id 32070519900102000x")
    expectNoDifference(try id(" --id 32070519900102000X --id-type residentID"), first)
    #expect(try id(" --id 320705199003070000") != first)
  }

  @Test func `what stood on the form is recorded as it happened`() throws {
    expectNoDifference(
      try applicant(" --id 320705199003470000 --as-happened 申请表原样"),
      Applicant("residentID", "3207**********0000"))
    expectNoDifference(
      try applicant(" --id 军字第12345678号 --as-happened 持军官证"), Applicant(nil, "军字第1****678号"))
  }

  @Test func `nobody is born after the application`() throws {
    let refused = try desk.refusal(Line.log + " --id 320705202603030007")
    expectNoDifference(refused.message, "居民身份证号码第 7 至 14 位的出生日期还没有到")
  }

  struct Applicant: Decodable, Hashable {
    var id: String?
    let idType: String?
    let idNumber: String?

    init(_ type: String?, _ number: String?) {
      idType = type
      idNumber = number
    }
  }

  private struct Page: Decodable { let applicant: Applicant }

  private func logged(_ options: String) throws -> Applicant {
    let outcome = try desk.run(Line.log + options + " --json")
    try #require(outcome.code == 0, "\(outcome.errors)")
    return try JSONDecoder().decode(Page.self, from: Data(outcome.output.utf8)).applicant
  }

  private func applicant(_ options: String) throws -> Applicant {
    var applicant = try logged(options)
    applicant.id = nil
    return applicant
  }

  private func id(_ options: String) throws -> String? { try logged(options).id }
}
