extension RegisterColumn {
  /// Who applied for what, when and how; the first six are needed.
  static let application: [RegisterColumn] = [
    RegisterColumn(
      "申请编号", \.officeNumber, .number, also: ["编号", "登记编号", "受理编号", "受理号", "申请号", "案号"],
      needed: true),
    RegisterColumn(
      "提交日期", \.submittedOn, .day, also: ["申请日期", "申请时间", "提交时间", "申请提交日期"],
      needed: true),
    RegisterColumn(
      "申请渠道", \.channel, .choice(CellWords.channels), also: ["申请方式", "提交方式", "渠道"],
      needed: true),
    RegisterColumn(
      "申请人", \.applicant, .name, also: ["姓名", "申请人姓名", "申请人名称", "申请人姓名或名称"], needed: true),
    RegisterColumn(
      "申请人类别", \.applicantKind, .choice(CellWords.applicants),
      also: ["申请人类型", "申请主体", "申请人性质"], needed: true),
    RegisterColumn(
      "申请内容", \.wants, .text, also: ["申请事项", "申请公开内容", "所需信息内容描述", "内容描述"],
      needed: true),
    RegisterColumn("答复主体", \.respondent, .text, also: ["答复机关", "受理机关"]),
    RegisterColumn("来件号", \.paper, .text, also: ["收文号", "来文编号"]),
    RegisterColumn("收件邮件号", \.receivedMailNumber, .number, also: ["来件邮件号", "来件快递单号"]),
    RegisterColumn("签收人", \.signedBy, .text, also: ["收件人"]),
    RegisterColumn("签收日期", \.signedOn, .day, also: ["收到日期", "收件日期", "签收时间", "收到时间"]),
    RegisterColumn("转交日期", \.handedOverOn, .day, also: ["移交日期", "转交工作机构日期"]),
    RegisterColumn("确认方式", \.confirmedBy, .text),
    RegisterColumn("确认日期", \.confirmedOn, .day, also: ["与申请人确认日期", "确认时间"]),
    RegisterColumn("代理人", \.agent, .name, also: ["委托代理人"]),
    RegisterColumn("证件类型", \.idType, .choice(CellWords.identities), also: ["证件种类", "证件名称"]),
    RegisterColumn("证件号码", \.idNumber, .identity, also: ["身份证号", "身份证号码", "证件号"]),
    RegisterColumn("联系电话", \.phone, .number, also: ["电话", "手机", "手机号", "手机号码"]),
    RegisterColumn("电子邮箱", \.email, .text, also: ["邮箱", "电子邮件"]),
    RegisterColumn("通信地址", \.address, .text, also: ["地址", "联系地址", "通讯地址", "邮寄地址"]),
    RegisterColumn("文号", \.informationNumber, .text, also: ["信息文号", "申请信息文号"]),
    RegisterColumn("获取方式", \.way, .text, also: ["获取信息的方式", "信息获取方式"]),
    RegisterColumn("载体形式", \.form, .text, also: ["信息载体", "提供方式", "载体"]),
    RegisterColumn("拆分自", \.splitFrom, .text),
  ]
}
