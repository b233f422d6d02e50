/// What headings probably mean that are too vague to be read without a word of the clerk.
enum HeadingGuess {
  /// The column that a heading probably means; `.some(nil)` for one that is probably none.
  static func column(_ heading: String) -> Int?? {
    let plain = Heading.plain(heading)
    if none.contains(plain) { return .some(nil) }
    if let title = titles[plain] { return .some(RegisterColumn.titled(title)) }
    // Two characters are near to everything.
    guard plain.count > 2 else { return nil }
    return plain.nearest(in: RegisterColumn.all.map(\.title)).map { RegisterColumn.titled($0) }
  }

  /// Counters, and what the program tells by itself.
  private static let none: Set<String> = [
    "序号", "行号", "编次", "页码", "年度", "年份", "月份", "领导批示", "是否超期", "是否按期", "是否延期",
    "剩余天数", "办理天数", "办理时限", "到期日期", "应答复日期", "是否复议", "是否诉讼",
  ]

  private static let titles: [String: String] = {
    var titles: [String: String] = [:]
    for (title, headings) in guesses {
      for heading in headings { titles[heading] = title }
    }
    return titles
  }()

  /// Columns, and vaguer words for them.
  private static let guesses: [(title: String, headings: [String])] = [
    ("申请编号", ["流水号", "登记号", "收件编号", "来件编号", "件号"]),
    (
      "提交日期",
      ["来信日期", "来信时间", "来件日期", "来访日期", "递交日期", "递交时间", "邮戳日期", "日期", "时间", "登记日期"]
    ),
    (
      "申请渠道",
      [
        "收到方式", "收件方式", "来件方式", "来信方式", "接收方式", "接收渠道", "受理方式", "受理渠道", "申请途径", "申请形式",
        "来源", "途径", "方式",
      ]
    ),
    ("申请人", ["来信人", "申请者", "当事人", "申请单位", "单位名称", "姓名名称", "名称", "谁"]),
    ("申请人类别", ["身份", "申请人身份", "主体类型", "主体类别", "单位类型", "人员类别", "性质", "类别", "类型"]),
    (
      "申请内容",
      [
        "想要什么", "要什么", "信息内容", "信息名称", "申请信息", "申请信息内容", "申请信息名称", "申请公开信息", "申请公开事项",
        "申请公开的内容", "申请公开的信息", "所需信息", "诉求", "事项", "内容", "事由", "主要内容",
      ]
    ),
    ("签收日期", ["收文日期", "收信日期", "到件日期", "收件时间", "受理日期", "受理时间"]),
    ("证件号码", ["证件编号", "身份证件号码", "信用代码", "统一社会信用代码"]),
    ("联系电话", ["联系方式", "电话号码"]),
    ("通信地址", ["住址", "家庭住址", "住所"]),
    ("补正寄出日期", ["补正日期"]),
    ("补正收到日期", ["补正材料收到日期", "补正回复日期"]),
    ("征求意见对象", ["第三方名称"]),
    ("承办单位", ["责任单位", "责任科室", "办理部门", "办理科室", "承办机构", "主办单位"]),
    ("经办人", ["办理人", "承办人员", "经办人员", "责任人"]),
    (
      "办理结果",
      ["结果", "办理情况", "答复情况", "处理情况", "办结情况", "公开情况", "处理方式", "答复意见", "公开类型"]
    ),
    ("决定日期", ["答复日", "答复书日期", "回复日期", "回复时间", "办结日期", "办结时间", "作出答复日期"]),
    ("答复文号", ["文书号", "告知书编号", "答复编号", "决定书文号"]),
    ("送达方式", ["回复方式", "送达形式", "寄送途径"]),
    ("送达日期", ["寄送日期", "发出日期", "邮寄日期", "送达日"]),
    ("邮件号", ["邮寄单号", "寄出单号", "快递号", "运单号", "EMS单号"]),
    ("备注", ["其他", "其它", "备考", "附注"]),
  ]
}
