import CustomDump
import Testing

@testable import Office

/// What re-derives the tables of a desk, and what does not.
struct ProfileFingerprintTests {
  private func fingerprint(_ lines: String) throws -> String {
    try SampleProfile.profile(SampleProfile.adding(lines)).fingerprint
  }

  @Test func `the fingerprint of the sample stays what it is`() throws {
    expectNoDifference(
      try fingerprint(""), "4ceddd09250b7898324aceaccb330223c4c273c454b772afd83aa14ed6532936")
  }

  @Test func `the order of the file changes nothing`() throws {
    expectNoDifference(
      try fingerprint("邮寄在途: 4\n工作机构负责人:\n  - {姓名: 甲}\n  - {姓名: 乙}"),
      try fingerprint("工作机构负责人:\n  - {姓名: 乙}\n  - {姓名: 甲}\n邮寄在途: 4"))
  }

  @Test(arguments: [
    "补正期限: 15", "期限理解:\n  休息日到达的申请: 以到达之日为收到日", "承办单位:\n  - {名称: 一科}",
    "渠道:\n  网上: {确认期限: 3}", "附件上限: 1",
  ])
  func `defaults and what moves no day change nothing`(_ lines: String) throws {
    expectNoDifference(try fingerprint(lines), try fingerprint(""))
  }

  @Test(arguments: [
    "补正期限: 14", "邮寄在途: 4", "期限理解:\n  休息日到达的申请: 以次一工作日为收到日",
    "工作机构负责人:\n  - {姓名: 甲}", "工作机构负责人:\n  - {姓名: 甲, 起: 2024-01-01}",
    "工作机构负责人:\n  - {姓名: 甲, 止: 2024-01-01}",
    "地方放假:\n  - {起: 2026-08-07, 止: 2026-08-09, 名称: 火把节, 依据: 某条例}",
  ])
  func `what moves a day changes it`(_ lines: String) throws {
    #expect(try fingerprint(lines) != fingerprint(""))
  }
}
