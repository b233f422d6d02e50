import CustomDump
import Statute
import Testing

@testable import Office

/// Channels: what a guide may publish, and what it can never close.
struct ProfileChannelTests {
  private func refusal(_ lines: String) -> String {
    SampleProfile.refusal(SampleProfile.adding("渠道:\n" + lines))
  }

  private func profile(_ lines: String) throws -> Profile {
    try SampleProfile.profile(SampleProfile.adding("渠道:\n" + lines))
  }

  @Test func `what is not listed is closed, but for counter, word of mouth and post`() throws {
    let profile = try SampleProfile.profile()
    expectNoDifference(
      Channel.allCases.filter(profile.isPublished),
      [.inPerson, .oral, .registeredMail, .ordinaryMail])
  }

  @Test(arguments: [Channel.inPerson, .registeredMail, .ordinaryMail])
  func `counter and post stay open`(_ channel: Channel) {
    expectNoDifference(
      refusal("  \(channel.title):\n    公布: 否"),
      "profile.yaml:15:9 profileClosedChannel 渠道：“\(channel.title)”渠道不得关闭"
        + "（国办公开办函〔2017〕19号、《政府信息公开条例》第二十九条）；请删去关闭它的一行")
  }

  @Test(arguments: ["公布: 否", "仅供咨询: 请改用网上申请", "{公布: 否, 仅供咨询: 请改用网上申请}"])
  func `an oral application is a right`(_ closing: String) {
    let lines = "  口头:\n    \(closing)"
    #expect(
      refusal(lines).hasSuffix(
        "profileClosedChannel 渠道：“口头”渠道不得关闭（《政府信息公开条例》第二十九条第一款）；请删去关闭它的一行"))
  }

  @Test func `the terms of a channel are those of the guide`() throws {
    let profile = try profile(
      """
        传真:
        网上: {确认期限: 自动, 指南说明: 门户网站}
        电子邮箱: {仅供咨询: 请改用网上申请}
      """)
    expectNoDifference(
      profile.channels,
      [
        .fax: .published(confirmation: .within(1), guide: nil),
        .online: .published(confirmation: .automatic, guide: "门户网站"),
        .email: .questionsOnly("请改用网上申请"),
      ])
  }

  @Test func `the confirmation term hangs on the channel and its rule`() throws {
    let profile = try profile("  网上: {确认期限: 自动}\n  传真: {确认期限: 3}\n")
    expectNoDifference(
      Channel.allCases.map { "\($0.title) \(profile.confirmWithin($0).map(String.init) ?? "-")" },
      ["当面 -", "口头 -", "邮寄 -", "平信 0", "传真 3", "网上 -", "电子邮箱 1"])
  }

  @Test func `a rule of the law cannot be published otherwise`() {
    expectNoDifference(
      refusal("  平信: {确认期限: 1}"),
      "profile.yaml:14:14 profileConfirmationByLaw 确认期限：“平信”的收到日由条例规定，不能另定确认期限"
        + "（《政府信息公开条例》第三十一条第（二）项）；请删去这一行")
  }

  @Test func `a confirmation rule is a number or automatic`() {
    expectNoDifference(
      refusal("  网上: {确认期限: 立即}"),
      "profile.yaml:14:14 profileNotANumber 确认期限：“确认期限”不能是“立即”，应为 0 至 20 的整数；"
        + "写工作日数，或者写“自动”")
  }

  @Test func `questions only and published cannot both hold`() {
    expectNoDifference(
      refusal("  电子邮箱: {公布: 是, 仅供咨询: 咨询}"),
      "profile.yaml:14:14 profileNotPublished 公布：“电子邮箱”仅供咨询，不能同时公布为申请渠道；"
        + "请删去“仅供咨询”，或者改为“公布: 否”")
  }

  @Test func `a closed channel has no confirmation rule`() {
    expectNoDifference(
      refusal("  电子邮箱: {公布: 否, 确认期限: 1}"),
      "profile.yaml:14:23 profileNotPublished 确认期限：“电子邮箱”没有公布为申请渠道，不能写“确认期限”；"
        + "请删去这一行，或者改为“公布: 是”")
  }

  @Test func `an unknown channel gets the nearest one`() {
    expectNoDifference(
      refusal("  传真机:"),
      "profile.yaml:14:3 profileUnknownChannel 渠道：没有“传真机”这一渠道；是不是“传真”")
  }

  @Test func `a channel under both of its names is one channel`() {
    expectNoDifference(
      refusal("  传真:\n  fax:"),
      "profile.yaml:15:3 profileDuplicateKey 传真：“传真”写了不止一次；请只保留一处")
  }
}
