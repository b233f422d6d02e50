extension RegisterColumn {
  /// The reply and its service, or the withdrawal.
  static let reply: [RegisterColumn] = [
    RegisterColumn("签发人", \.approvedBy, .text, also: ["审批人", "批准人"]),
    RegisterColumn("签发日期", \.approvedOn, .day, also: ["审批日期"]),
    RegisterColumn("决定日期", \.decidedOn, .day, also: ["答复日期", "答复时间", "作出决定日期"]),
    RegisterColumn("办理结果", \.outcome, .outcome, also: ["答复结果", "处理结果", "答复类型", "处理决定"]),
    RegisterColumn("依据条款", \.law, .text, also: ["法律依据", "依据", "条例依据"]),
    RegisterColumn("答复文号", \.replyNumber, .text, also: ["答复书文号", "告知书文号"]),
    RegisterColumn("送达方式", \.means, .choice(CellWords.means), also: ["寄送方式", "答复方式"]),
    RegisterColumn("送达日期", \.servedOn, .day, also: ["寄出日期", "送达时间"]),
    RegisterColumn("邮件号", \.mailNumber, .number, also: ["快递单号", "挂号信号", "寄件邮件号"]),
    RegisterColumn("妥投日期", \.deliveredOn, .day, also: ["妥投时间"]),
    RegisterColumn("退回日期", \.cameBackOn, .day, also: ["退件日期"]),
    RegisterColumn("撤回日期", \.withdrawnOn, .day, also: ["申请人撤回日期", "撤回申请日期"]),
  ]
}
