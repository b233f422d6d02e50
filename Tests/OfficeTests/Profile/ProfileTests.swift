import Casework
import CustomDump
import Foundation
import Statute
import Testing
import WorkingDays

@testable import Office

/// What a file that loads says.
struct ProfileTests {
  private let text = SampleProfile.adding(
    """
    指南发布日期: 2021-04-30
    工作机构负责人:
      - {姓名: 周明远, 起: 2024-01-01}
    承办单位:
      - {名称: 一科, 经办人: [甲, 乙]}
    期限理解:
      休息日到达的申请: 以次一工作日为收到日
      agencyStop: noStop
    地方放假:
      - {起: 2026-08-07, 止: 2026-08-09, 名称: 火把节, 依据: 某条例}
    补正期限: 10
    邮寄在途: 5
    附件上限: 2
    """)

  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  @Test func `every value is read`() throws {
    let from = try day("2024-01-01")
    expectNoDifference(
      try SampleProfile.profile(text),
      Profile(
        code: "demo", name: "某市人民政府", guidePublishedOn: try day("2021-04-30"),
        contact: Contact(
          address: "某路1号", hours: "工作日", phones: ["0000-1"], fax: nil, postcode: nil,
          email: nil, website: nil),
        defaultRespondent: Respondent(
          code: "gov", name: "某市人民政府", level: .cityGovernment, letterhead: "某市人民政府",
          documentNumber: try #require(DocumentNumberPattern("某政公开〔{年份}〕{序号}号")),
          remedies: [
            RemedyBodies(
              from: nil, until: nil, reconsideration: "某省人民政府", court: "某市中级人民法院",
              online: nil)
          ]),
        otherRespondents: [], heads: [Policy.Head(name: "周明远", from: from)],
        units: [HandlingUnit(name: "一科", handlers: ["甲", "乙"])], channels: [:],
        readings: [.restDayReceipt: .nextWorkingDay, .agencyStop: .noStop], payment: nil, chain: [],
        localHolidays: [
          LocalHoliday(
            first: try day("2026-08-07"), last: try day("2026-08-09"), name: "火把节", basis: "某条例")
        ],
        correctionDays: 10, mailAllowance: 5, attachmentLimit: 2_097_152, officers: [],
        reminders: .standard, mail: nil))
  }

  @Test func `the procedure is given heads, terms and readings`() throws {
    expectNoDifference(
      try SampleProfile.profile(text).policy,
      Policy(
        heads: [Policy.Head(name: "周明远", from: try day("2024-01-01"))], correctionDays: 10,
        mailAllowance: 5, choices: [.restDayReceipt: .nextWorkingDay, .agencyStop: .noStop]))
  }

  @Test func `what the file leaves out has its default`() throws {
    let profile = try SampleProfile.profile()
    expectNoDifference(profile.policy, Policy())
    expectNoDifference(profile.attachmentLimit, 52_428_800)
  }

  @Test(arguments: ["gov", "某市人民政府"])
  func `a respondent is found by code or name`(_ text: String) throws {
    let profile = try SampleProfile.profile()
    expectNoDifference(profile.respondent(text), profile.defaultRespondent)
  }

  @Test func `a document number is filled in`() throws {
    let number = try SampleProfile.profile().defaultRespondent.documentNumber
    expectNoDifference(number.number(year: 2026, serial: 7), "某政公开〔2026〕7号")
  }

  @Test(arguments: [
    "\u{FEFF}" + SampleProfile.text,
    SampleProfile.text.split(separator: "\n").joined(separator: "\r\n"),
  ])
  func `byte order mark and line ends of an editor change nothing`(_ text: String) throws {
    expectNoDifference(try SampleProfile.profile(text), try SampleProfile.profile())
  }
}
