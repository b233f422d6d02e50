/// The names of a verb: English for programs, Chinese for the desk, and those of the verbs below it.
struct VerbName: Sendable {
  let english: String

  /// The first one is shown in help.
  let chinese: [String]

  let below: [VerbName]

  init(_ english: String, _ chinese: String..., below: [VerbName] = []) {
    self.english = english
    self.chinese = chinese
    self.below = below
  }

  func answers(to word: String) -> Bool { english == word || chinese.contains(word) }

  /// A command in both languages, `补正 告知（correction ask）`.
  static func bothNames(_ command: String) -> String { "\(chineseName(command))（\(command)）" }

  /// A command by its Chinese names, `补正 告知`.
  static func chineseName(_ command: String) -> String {
    var names = all
    let chinese = command.split(separator: " ").map { word in
      let name = names.first { $0.english == word }
      names = name?.below ?? []
      return name?.chinese.first ?? String(word)
    }
    return chinese.joined(separator: " ")
  }
}

/// All names, one row a verb; no two verbs of one table share a name.
extension VerbName {
  static let all = [
    VerbName("init", "建库"),
    VerbName("log", "登记"),
    VerbName("paper", "来件", below: paper),
    VerbName("contact", "联系"),
    VerbName("confirm", "确认"),
    VerbName("verify", "核验"),
    VerbName("assign", "交办"),
    VerbName("return", "退回"),
    VerbName("correction", "补正", below: correction),
    VerbName("extend", "延期"),
    VerbName("consult", "征求", "征求意见", below: consult),
    VerbName("reasons", "说明理由", below: reasons),
    VerbName("fee", "收费", below: fee),
    VerbName("searched", "检索"),
    VerbName("review", "审查"),
    VerbName("decide", "答复", "决定"),
    VerbName("sent", "寄出"),
    VerbName("reached", "送达"),
    VerbName("sending-failed", "退件"),
    VerbName("amend", "更正"),
    VerbName("revoke", "撤销"),
    VerbName("withdraw", "撤回"),
    VerbName("change", "变更"),
    VerbName("split", "拆分"),
    VerbName("provide", "提供"),
    VerbName("remedy", "救济", below: remedy),
    VerbName("reanswer", "重新答复"),
    VerbName("archive", "归档"),
    VerbName("dossier", "卷宗", "案卷"),
    VerbName("note", "备注"),
    VerbName("strike", "作废"),
    VerbName("show", "案件"),
    VerbName("explain", "期限"),
    VerbName("history", "经过"),
    VerbName("list", "列表"),
    VerbName("search", "查找"),
    VerbName("similar", "相似"),
    VerbName("due", "到期"),
    VerbName("audit", "核查"),
    VerbName("remind", "提醒"),
    VerbName("report", "报表", below: report),
    VerbName("check", "校验"),
    VerbName("rebuild", "重建"),
    VerbName("calendar", "日历", below: calendar),
    VerbName("import", "导入"),
    VerbName("export", "导出"),
    VerbName("publication", "主动公开", below: publication),
    VerbName("backup", "备份"),
    VerbName("restore", "恢复"),
    VerbName("erase", "清除"),
    VerbName("identity", "证件", below: [VerbName("check", "核对")]),
    VerbName("applicant", "申请人", below: applicant),
    VerbName("letter", "文书", below: letter),
    VerbName("user", "用户", below: user),
    VerbName("serve", "服务"),
    VerbName("exchange", "交换", below: exchange),
    VerbName("key", "密钥", below: [VerbName("rotate", "更换")]),
  ]

  private static let applicant = [
    VerbName("show", "查看"), VerbName("merge", "合并"), VerbName("rename", "更名"),
    VerbName("erase", "清除"),
    VerbName("reveals", "查阅记录"), VerbName("load", "申请量"),
  ]

  private static let letter = [
    VerbName("print", "打印"), VerbName("list", "列表"), VerbName("edit", "修改"),
    VerbName("enclose", "附送"),
    VerbName("approve", "签发"), VerbName("numbers", "文号"), VerbName("template", "模板"),
    VerbName("fields", "字段"),
  ]

  private static let exchange = [
    VerbName("pair", "配对"), VerbName("export", "导出"), VerbName("import", "导入"),
    VerbName("status", "查看"),
  ]

  private static let user = [
    VerbName("add", "新增"), VerbName("list", "列表"), VerbName("role", "岗位"),
    VerbName("disable", "停用"), VerbName("enable", "恢复"), VerbName("reset", "重置"),
    VerbName("token", "令牌"), VerbName("revoke", "作废令牌"),
  ]

  private static let paper = [
    VerbName("add", "登记"), VerbName("list", "列表"), VerbName("close", "了结"),
  ]

  private static let publication = [
    VerbName("add", "登记"), VerbName("import", "导入"), VerbName("show", "查看"),
    VerbName("list", "列表"), VerbName("search", "查找"), VerbName("due", "到期"),
    VerbName("publish", "公开"), VerbName("change", "变更"), VerbName("address", "网址"),
  ]

  private static let correction = [
    VerbName("ask", "告知"), VerbName("receive", "收到"), VerbName("lapse", "逾期"),
    VerbName("reopen", "恢复"),
  ]

  private static let consult = [VerbName("ask", "发函"), VerbName("answer", "答复")]

  private static let reasons = [
    VerbName("ask", "告知"), VerbName("receive", "收到"), VerbName("defer", "延迟"),
  ]

  private static let fee = [
    VerbName("quote", "测算"), VerbName("notify", "通知"), VerbName("pay", "缴费"),
    VerbName("lapse", "逾期"),
  ]

  private static let remedy = [
    VerbName("open", "提起"), VerbName("answer", "答复"), VerbName("report", "报告"),
    VerbName("appeal", "上诉"), VerbName("decide", "结果"),
  ]

  private static let report = [
    VerbName("annual", "年度", "年报"), VerbName("month", "月报", "按月"),
    VerbName("quarter", "季报", "按季"), VerbName("handlers", "按经办人"),
    VerbName("channels", "按渠道"), VerbName("durations", "用时"),
  ]

  private static let calendar = [
    VerbName("show", "年历"), VerbName("check", "判断"), VerbName("add", "推算"),
    VerbName("count", "计数"), VerbName("import", "导入"),
  ]
}
