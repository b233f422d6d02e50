import CustomDump
import Testing

@testable import Office

/// Who is reminded, when and how, as the profile says.
struct ProfileReminderTests {
  @Test func `everything can be left out`() throws {
    let profile = try SampleProfile.profile()
    expectNoDifference(profile.officers, [])
    expectNoDifference(
      profile.reminders, ReminderRules(ladder: Ladder([5, 3, 1, 0]), quietHours: nil, seconds: 30))
    expectNoDifference(profile.mail, nil)
  }

  @Test func `everything can be written`() throws {
    let profile = try SampleProfile.profile(
      SampleProfile.adding(
        """
        人员:
          - 姓名: 李某某
            角色: 经办人
            单位: 公开科
            邮箱: li@example.gov.cn
            机器人: {类型: 钉钉, 地址: "https://oapi.dingtalk.com/robot/send?token=x", 密钥文件: s}
          - {姓名: 周明远, 角色: 工作机构负责人}
        提醒: {提前: [10, 2], 免打扰: "22:00—07:00", 时限: 5}
        发信: {发件邮箱: desk@example.gov.cn, 服务器: smtp.example.gov.cn, 加密: TLS,
          用户名: desk, 密码文件: smtp-password, 根证书: /etc/ca.pem}
        """))
    expectNoDifference(
      profile.officers,
      [
        Officer(
          name: "李某某", role: .handler, unit: "公开科", mailbox: "li@example.gov.cn",
          robot: OfficerRobot(
            kind: .dingTalk, address: "https://oapi.dingtalk.com/robot/send?token=x",
            secretFile: "s")),
        Officer(name: "周明远", role: .head, unit: nil, mailbox: nil, robot: nil),
      ])
    expectNoDifference(
      profile.reminders,
      ReminderRules(
        ladder: Ladder([10, 2]), quietHours: QuietHours("22:00—07:00"), seconds: 5))
    expectNoDifference(
      profile.mail,
      MailRules(
        sender: "desk@example.gov.cn", server: "smtp.example.gov.cn", port: 465, secrecy: .tls,
        authorities: "/etc/ca.pem", user: "desk", passwordFile: "smtp-password",
        command: "/usr/sbin/sendmail"))
  }

  @Test(arguments: [
    (
      "人员: [{姓名: 甲, 角色: 科员}]",
      "profile.yaml:13:18 profileUnknownWord 角色：“角色”不能是“科员”；"
        + "可选：经办人、单位联系人、工作机构、工作机构负责人"
    ),
    (
      "人员: [{姓名: 甲, 角色: 单位联系人}]",
      "profile.yaml:13:6 profileMissingKey 单位：“人员”缺少“单位”；请补写“单位: …”"
    ),
    (
      "人员: [{姓名: 甲, 角色: 经办人}, {姓名: 甲, 角色: 工作机构}]",
      "profile.yaml:13:24 profileRepeated 姓名：姓名“甲”与前面一条相同；请改名或者删去一条"
    ),
    (
      #"人员: [{姓名: 甲, 角色: 经办人, 邮箱: "a@b>\r\nBcc: c@d"}]"#,
      "profile.yaml:13:27 profileBadMailbox 邮箱：“a@b>\r\nBcc: c@d”不是邮箱地址；"
        + "写作 name@example.gov.cn 这样，只用半角字符"
    ),
    (
      "提醒: {提前: [5, 半天]}",
      "profile.yaml:13:14 profileNotANumber 提前：“提前”不能是“半天”，应为 0 至 60 的整数；只写数字，不写单位"
    ),
    (
      "提醒: {免打扰: 晚上}",
      "profile.yaml:13:11 profileBadHours 免打扰：“晚上”不是起止时刻；写作“22:00—07:00”这样，加半角双引号"
    ),
    (
      "发信: {发件邮箱: a@b.cn, 密码: 1}",
      "profile.yaml:13:20 profileUnknownKey 密码：“发信”没有“密码”这一项；是不是“密码文件”"
    ),
  ])
  func `a slip is told with its place`(_ line: String, _ refusal: String) {
    expectNoDifference(SampleProfile.refusal(SampleProfile.adding(line)), refusal)
  }
}
