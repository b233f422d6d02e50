import CustomDump
import Foundation
import Office
import Statute
import Testing

@Suite("A real browser", .serialized, .enabled(if: Story.canBeTold))
struct BrowserTests {
  @Test(
    "An application goes from the form to the letter that the applicant fetches, each screen fit for all and for a phone"
  )
  func online() throws {
    let chain = "审签流程: [拟稿, 保密审查, 签发]\n"
    let served = try ServedProcess(profile: chain, remedyOnline: true) { office in
      for (name, title, role) in Self.people { try ServedProcess.add(name, title, role, office) }
      try Self.log(office)
    }
    expectNoDifference(
      try Story.tell("online", port: served.port),
      [
        "示例机关政府信息公开申请指南", "政府信息公开申请表", "政府信息公开申请表 True", "核对申请表 None",
        "登记回执", "2026-0004 14", "今日 2026-11-20（星期五） True", "2026-0004 待确认",
        "2026-0004 待补正", "案号或者查询码不对。请照登记回执核对；查询码遗失的，请持身份证明与本机关联系。",
        "2026-0004 等待您补正申请 True", "2026-0004 本机关正在办理", "2026-0004 办理中 · 已延期",
        "2026-0004 待送达 · 已延期 None", "今日 2026-11-20（星期五） True",
        "答复还没有经过“签发”，不能送出或者签发（《政府信息公开条例》第四十五条）。先用“文书签发”签发。",
        "2026-0004 待送达 · 已延期 None", "2026-0004 已办结 · 已延期",
        "2026-0004 已经答复：予以公开（《政府信息公开条例》第三十六条第（二）项）",
        "['下载 PDF', '下载 DOCX', '下载 网页', '下载'] True", "True 2026-0004 已办结 · 已延期",
      ])
  }

  @Test(
    "The desk shows what is overdue, withholds with its article, moves days by a notice, and needs no mouse"
  )
  func desk() throws {
    let served = try ServedProcess { office in
      for (name, title, role) in Self.people { try ServedProcess.add(name, title, role, office) }
      try Self.log(office)
    }
    expectNoDifference(
      try Story.tell("desk", port: served.port),
      [
        "今日 2026-11-20（星期五）", "0 待确认", "1 逾期", "0 今天到期", "1 5 个工作日内", "2 以后",
        "cases 案件", "papers 来件", "publications 主动公开", "calendar 2026年日历",
        "audit 核查 2026-11-20 的情况，2 件", "report 示例机关 2026 年政府信息公开工作年度报告",
        "new/log 登记", "查找“绿化” 2026-0003 办理中 甄* 绿化项目的预算", "2026-0002 办理中 贾* 绿化方案讨论会的记录",
        "以“政府信息不存在”答复须有检索记录（《政府信息公开条例》第三十六条第（四）项）。先用“检索”登记检索的地点、检索词和结果。",
        "2026-0002 待送达 办理结果",
        "属于四类过程性信息（《政府信息公开条例》第十六条第二款）：讨论方案时的记录，公开会影响以后的讨论",
        "2026-11-20 作出，尚未送达；年度报告计入：属于四类过程性信息", "True 2026-0002 待送达", "用户",
        "导入放假通知 None", "2026-0003 答复 2027-01-14（星期四） 2027-01-13（星期三）",
        "已经导入，各案件的期限已重新计算。",
      ])
  }

  private static let people: [(String, String, Role)] = [
    ("clerk", "示例经办", .clerk), ("head", "示例负责人", .workBodyHead),
    ("reviewer", "示例审核", .reviewer), ("leader", "示例领导", .signingLeader),
    ("admin", "示例管理", .administrator),
  ]

  /// Three cases: one overdue, one to withhold, one whose term ends in the next year.
  private static func log(_ office: Office) throws {
    let cases = [
      ("2026-10-08", "甄试", "道路改造项目的批复文件"), ("2026-11-10", "贾试", "绿化方案讨论会的记录"),
      ("2026-11-18", "甄试", "绿化项目的预算"),
    ]
    for (day, name, wants) in cases {
      try ServedProcess.enter(
        "log", nil,
        ["channel": "inPerson", "on": day, "kind": "person", "applicant": name, "wants": wants],
        office)
    }
    try ServedProcess.enter(
      "extend", "2026-0003",
      [
        "days": "20", "approved-by": "示例负责人", "approved-on": "2026-11-19",
        "told-on": "2026-11-19",
      ], office)
  }
}
