import CustomDump
import Foundation
import Testing

@testable import Office

/// What an administrator reads when the file does not load.
struct ProfileFaultTests {
  /// The refusal of the sample with `lines` from line 13 on.
  private func refusal(_ lines: String) -> String {
    SampleProfile.refusal(SampleProfile.adding(lines))
  }

  private func refusal(_ old: String, _ new: String) -> String {
    SampleProfile.refusal(SampleProfile.replacing(old, with: new))
  }

  @Test func `the sample itself loads`() {
    expectNoDifference(refusal(""), "loads")
  }

  @Test func `an unknown key gets the nearest one`() {
    expectNoDifference(
      refusal("补证期限: 15"),
      "profile.yaml:13:1 profileUnknownKey 补证期限：机关配置没有“补证期限”这一项；是不是“补正期限”")
  }

  @Test func `a key at the wrong indentation is sent home`() {
    expectNoDifference(
      refusal("邮编: 222006"),
      "profile.yaml:13:1 profileUnknownKey 邮编：机关配置没有“邮编”这一项；它属于“联系方式”，请检查缩进")
  }

  @Test func `a key like no other lists those that may stand there`() {
    expectNoDifference(
      refusal("承办单位:\n  - 名称: 一科\n    主任: 甲"),
      "profile.yaml:15:5 profileUnknownKey 主任：“承办单位”没有“主任”这一项；可写：名称、经办人")
  }

  @Test func `a duplicate key is refused`() {
    expectNoDifference(
      refusal("补正期限: 5\n补正期限: 6"),
      "profile.yaml:13:1 profileDuplicateKey 补正期限：“补正期限”写了不止一次；请只保留一处")
  }

  @Test func `a missing key is asked for`() {
    expectNoDifference(
      refusal("  受理时间: 工作日\n", ""),
      "profile.yaml:3:3 profileMissingKey 受理时间：“联系方式”缺少“受理时间”；请补写“受理时间: …”")
  }

  @Test func `a key with nothing behind it is refused`() {
    expectNoDifference(
      refusal("补正期限:"),
      "profile.yaml:13:6 profileEmptyValue 补正期限：“补正期限”后面没有内容；"
        + "请填写，或者连同“补正期限”一起删去")
  }

  @Test func `a required list has an entry`() {
    expectNoDifference(
      refusal("[0000-1]", "[]"),
      "profile.yaml:5:7 profileEmptyValue 电话：“电话”后面没有内容；请填写")
  }

  @Test func `text in place of a list is refused`() {
    expectNoDifference(
      refusal("[0000-1]", "0000-1"),
      "profile.yaml:5:7 profileWrongShape 电话：“电话”下面的内容应当是清单；每一条另起一行，以“- ”开头")
  }

  @Test func `a list in place of text is refused`() {
    expectNoDifference(
      refusal("指南发布日期: [2021-02-03]"),
      "profile.yaml:13:9 profileWrongShape 指南发布日期：“指南发布日期”下面的内容应当是文字；请只写一行文字")
  }

  @Test func `a full-width colon makes no key`() {
    expectNoDifference(
      refusal("承办单位:\n  - 名称：一科"),
      "profile.yaml:14:5 profileWrongShape 承办单位：“承办单位”下面的内容应当是“键: 值”；"
        + "每行写作“键: 值”，冒号用半角、后面空一格，缩进用空格")
  }

  @Test(arguments: ["\t补正期限: 1", "补正期限：15\n邮寄在途: 1", "补正期限:15", "补正期限: \"1"])
  func `what is no YAML is refused where it begins`(_ lines: String) {
    let place = refusal(lines).prefix { $0 != "：" }
    #expect(
      ["profile.yaml:13:1 profileSyntax -", "profile.yaml:13:7 profileSyntax -"]
        .contains(String(place)))
  }

  @Test func `a second document is refused`() {
    expectNoDifference(
      refusal("---\n补正期限: 1").prefix { $0 != "：" }, "profile.yaml:13:1 profileSyntax -")
  }

  @Test func `an empty file lacks everything`() {
    expectNoDifference(
      SampleProfile.refusal(""),
      "profile.yaml:1:1 profileMissingKey 机关：机关配置缺少“机关”；请补写“机关: …”；"
        + "另有 2 处：第 1 行机关配置缺少“联系方式”；第 1 行机关配置缺少“答复主体”")
  }

  @Test func `the first fault is thrown and the others are listed`() {
    expectNoDifference(
      refusal("邮寄在途: 99\n附件上限: 大"),
      "profile.yaml:13:7 profileNotANumber 邮寄在途：“邮寄在途”不能是“99”，应为 0 至 30 的整数；"
        + "只写数字，不写单位；另有 1 处：第 14 行“附件上限”不能是“大”，应为 1 至 1024 的整数")
  }

  @Test(arguments: [100_000, 900])
  func `nesting without end is refused`(_ depth: Int) {
    #expect(SampleProfile.refusal(String(repeating: "[", count: depth)).contains("profileSyntax"))
  }
}
