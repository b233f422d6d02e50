/// The labels of the application form (《申请表》) and the options of `ysq log` that they stand for.
enum FormLabel {
  /// The option of a label, or of its own name written without dashes; case does not matter.
  static func option(_ name: String) -> String? {
    if let row = rows.first(where: { $0.labels.contains(name) }) { return row.option }
    let dashed = "--" + name.map { $0.isUppercase ? "-\($0.lowercased())" : "\($0)" }.joined()
    return rows.first { $0.option == dashed }?.option
  }

  /// How the form itself names each.
  static var all: [String] { rows.compactMap(\.labels.first) }

  /// The label of an option.
  static func label(of option: String) -> String {
    rows.first { $0.option == option }?.labels.first ?? option
  }

  private static let rows: [(option: String, labels: [String])] = [
    ("--channel", ["申请渠道"]),
    ("--on", ["提交日期", "申请日期"]),
    ("--signed", ["签收日期"]),
    ("--arrived", ["到达日期"]),
    ("--confirmed", ["确认日期"]),
    ("--mail-number", ["收件邮件号"]),
    ("--paper", ["来件号"]),
    ("--respondent", ["答复主体"]),
    ("--addressed-elsewhere", ["写给个人或者其他机构"]),
    ("--slip", ["登记回执"]),
    ("--kind", ["申请人类别"]),
    ("--applicant", ["申请人", "姓名", "名称", "姓名或名称"]),
    ("--id-type", ["证件种类", "证件类型", "证件名称"]),
    ("--id", ["证件号码"]),
    ("--proof", ["身份证明"]),
    ("--phone", ["联系电话"]),
    ("--email", ["电子邮箱"]),
    ("--address", ["通信地址"]),
    ("--co-applicant", ["共同申请人"]),
    ("--agent", ["代理人"]),
    ("--authorised", ["授权委托书"]),
    ("--wants", ["申请内容"]),
    ("--item", ["分项"]),
    ("--document-number", ["文号"]),
    ("--via", ["获取方式"]),
    ("--form", ["载体形式"]),
    ("--attach", ["附件"]),
  ]
}
