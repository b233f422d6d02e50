extension RegisterColumn {
  /// What happened before the reply.
  static let handling: [RegisterColumn] = [
    RegisterColumn(
      "补正寄出日期", \.correctionSentOn, .day, also: ["补正告知日期", "补正通知日期", "告知补正日期"]),
    RegisterColumn("补正送达日期", \.correctionReachedOn, .day, also: ["补正告知送达日期"]),
    RegisterColumn("补正期限", \.correctionPeriod, .period),
    RegisterColumn("补正寄来日期", \.correctionPostedOn, .day, also: ["申请人补正日期"]),
    RegisterColumn("补正收到日期", \.correctionReceivedOn, .day, also: ["收到补正日期"]),
    RegisterColumn("延期工作日数", \.extensionDays, .count, also: ["延期天数", "延长工作日数", "延期日数"]),
    RegisterColumn("延期批准人", \.extensionApprovedBy, .text, also: ["延期审批人"]),
    RegisterColumn("延期批准日期", \.extensionApprovedOn, .day, also: ["延期审批日期"]),
    RegisterColumn(
      "延期寄出日期", \.extensionSentOn, .day, also: ["延期告知日期", "延期告知书寄出日期", "告知延期日期"]),
    RegisterColumn("征求意见对象", \.party, .name, also: ["第三方", "征求第三方意见对象", "被征求意见方"]),
    RegisterColumn("征求意见类型", \.partyKind, .choice(CellWords.parties)),
    RegisterColumn(
      "征求意见寄出日期", \.consultedOn, .day, also: ["征求意见日期", "征求第三方意见日期", "征求意见发出日期"]),
    RegisterColumn(
      "征求意见对方收到日期", \.consultationReachedOn, .day, also: ["征求意见收到日期", "征求意见送达日期"]),
    RegisterColumn(
      "征求意见反馈日期", \.opinionOn, .day, also: ["第三方反馈日期", "反馈日期", "意见反馈日期"]),
    RegisterColumn(
      "征求意见结果", \.opinion, .choice(CellWords.opinions, silent: CellWords.silence),
      also: ["第三方意见", "反馈意见"]),
    RegisterColumn("收费通知日期", \.feeNotifiedOn, .day),
    RegisterColumn("收费通知送达日期", \.feeReachedOn, .day),
    RegisterColumn("收费金额", \.feeAmount, .money, also: ["信息处理费", "收费金额元"]),
    RegisterColumn("缴费日期", \.feePaidOn, .day, also: ["缴款日期"]),
    RegisterColumn("缴款票据号", \.feeReceipt, .number, also: ["票据号"]),
    RegisterColumn("承办单位", \.unit, .text, also: ["承办科室", "承办处室", "承办部门", "办理单位"]),
    RegisterColumn("经办人", \.handler, .text, also: ["承办人"]),
    RegisterColumn("检索记录", \.search, .text, also: ["检索情况", "检索说明"]),
    RegisterColumn("保密审查人", \.reviewer, .text),
    RegisterColumn("保密审查日期", \.reviewedOn, .day, also: ["保密审查时间"]),
  ]
}
