import CustomDump
import Foundation
import Testing

@testable import Office

/// Values that are written well and cannot be meant.
struct ProfileContentFaultTests {
  private func refusal(_ lines: String) -> String {
    SampleProfile.refusal(SampleProfile.adding(lines))
  }

  private func refusal(_ old: String, _ new: String) -> String {
    SampleProfile.refusal(SampleProfile.replacing(old, with: new))
  }

  @Test func `a day that does not exist is refused`() {
    expectNoDifference(
      refusal("指南发布日期: 2021-02-30"),
      "profile.yaml:13:9 profileNoSuchDay 指南发布日期：没有“2021-02-30”这一天；"
        + "日期写作 2026-03-05 这样，年份在 1900 至 2199 之间")
  }

  @Test func `respondents are needed`() {
    let head = SampleProfile.text.components(separatedBy: "  - 代码")[0]
    expectNoDifference(
      SampleProfile.refusal(head),
      "profile.yaml:6:6 profileNoRespondents 答复主体：没有写明答复主体；请至少写一个答复主体，列在第一的为默认")
  }

  @Test func `two respondents have two codes`() {
    let second = """
        - {代码: gov, 名称: 某市人民政府办公室, 级别: 政府办公室, 文号: "办〔{年份}〕{序号}号",
           救济机关: [{复议机关: 某市人民政府, 法院: 某区人民法院}]}
      """
    expectNoDifference(
      SampleProfile.refusal(SampleProfile.text + second),
      "profile.yaml:13:5 profileRepeated 代码：代码“gov”与前面一条相同；请改名或者删去一条")
  }

  @Test func `a level is one of four`() {
    expectNoDifference(
      refusal("级别: 市级人民政府", "级别: 市政府"),
      "profile.yaml:9:9 profileUnknownWord 级别：“级别”不能是“市政府”；"
        + "可选：市级人民政府、县级人民政府、政府办公室、政府部门")
  }

  @Test(arguments: ["某〔{年}〕{序号}号", "某〔{年份}〕号", "某{序号}〔{年份}〕", "某〔{年份}{年份}〕{序号}号"])
  func `a document number has a year and a serial`(_ pattern: String) {
    let refusal = refusal("某政公开〔{年份}〕{序号}号", pattern)
    expectNoDifference(refusal.prefix { $0 != "：" }, "profile.yaml:10:9 profileBadPattern 文号")
  }

  @Test(arguments: ["某市", "a b", "a.b", String(repeating: "a", count: 33)])
  func `a code is plain`(_ code: String) {
    let refusal = refusal("代码: demo", "代码: \(code)")
    expectNoDifference(refusal.prefix { $0 != "：" }, "profile.yaml:1:10 profileBadCode 代码")
  }

  @Test func `reversed days are refused`() {
    expectNoDifference(
      refusal("工作机构负责人:\n  - {姓名: 甲, 起: 2024-01-01, 止: 2023-01-01}"),
      "profile.yaml:14:31 profileReversedDays 工作机构负责人：“工作机构负责人”的起止日期颠倒："
        + "2024-01-01 至 2023-01-01；“起”不能晚于“止”")
  }

  @Test func `nobody is head twice on a day`() {
    expectNoDifference(
      refusal("工作机构负责人:\n  - {姓名: 甲, 止: 2024-01-01}\n  - {姓名: 甲, 起: 2024-01-01}"),
      "profile.yaml:15:5 profileOverlappingDays 工作机构负责人："
        + "“工作机构负责人”的起止日期与前面一条重叠（2024-01-01）；前一条的“止”应当早于后一条的“起”")
  }

  @Test func `two heads may hold office at once`() {
    expectNoDifference(refusal("工作机构负责人:\n  - {姓名: 甲}\n  - {姓名: 乙}"), "loads")
  }

  @Test func `a head has a name`() {
    expectNoDifference(
      refusal("工作机构负责人:\n  - {起: 2024-01-01}"),
      "profile.yaml:14:5 profileMissingKey 姓名：“工作机构负责人”缺少“姓名”；请补写“姓名: …”")
  }

  @Test func `bodies of two times do not overlap`() {
    let old = "- {复议机关: 某省人民政府, 法院: 某市中级人民法院}"
    expectNoDifference(
      refusal(old, "\(old)\n      - {起: 2024-01-01, 复议机关: 某省人民政府, 法院: 某法院}"),
      "profile.yaml:13:9 profileOverlappingDays 救济机关：“救济机关”的起止日期与前面一条重叠"
        + "（2024-01-01）；前一条的“止”应当早于后一条的“起”")
  }

  @Test func `a break of years is a slip of the pen`() {
    expectNoDifference(
      refusal("地方放假:\n  - {起: 2026-08-07, 止: 2027-08-09, 名称: 火把节, 依据: 某条例}"),
      "profile.yaml:14:5 profileLongHoliday 地方放假：“火把节”长达 368 天；"
        + "地方放假一次不超过 31 天，请核对年份")
  }

  @Test func `a unit is listed once`() {
    expectNoDifference(
      refusal("承办单位:\n  - {名称: 一科}\n  - {名称: 一科}"),
      "profile.yaml:15:5 profileRepeated 名称：名称“一科”与前面一条相同；请改名或者删去一条")
  }

  @Test func `an unknown reading gets the nearest one`() {
    expectNoDifference(
      refusal("期限理解:\n  休息日到达: 以到达之日为收到日"),
      "profile.yaml:14:3 profileUnknownReading 期限理解：期限理解没有“休息日到达”这一项；"
        + "是不是“休息日到达的申请”")
  }

  @Test func `the answer of another reading is refused`() {
    expectNoDifference(
      refusal("期限理解:\n  休息日到达的申请: 扣除期限"),
      "profile.yaml:14:13 profileUnknownChoice 期限理解：“休息日到达的申请”不能选“扣除期限”；"
        + "可选：以到达之日为收到日、以次一工作日为收到日")
  }
}
