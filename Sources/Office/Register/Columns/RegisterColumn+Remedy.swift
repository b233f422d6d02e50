extension RegisterColumn {
  /// Review, suit and file.
  static let remedy: [RegisterColumn] = [
    RegisterColumn("救济类型", \.remedyKind, .choice(CellWords.remedies), also: ["复议诉讼类型"]),
    RegisterColumn("救济机关", \.remedyBody, .text, also: ["复议机关法院", "受理救济机关"]),
    RegisterColumn("救济案号", \.remedyNumber, .text, also: ["复议诉讼案号"]),
    RegisterColumn("救济日期", \.remedyOn, .day, also: ["复议诉讼日期"]),
    RegisterColumn("收到副本日期", \.copyOn, .day, also: ["收到申请书副本日期", "收到起诉状副本日期"]),
    RegisterColumn("裁判生效日期", \.effectiveOn, .day, also: ["收到决定日期", "生效日期"]),
    RegisterColumn("救济结果", \.remedyOutcome, .remedyOutcome, also: ["复议诉讼结果"]),
    RegisterColumn("责令期限", \.orderPeriod, .period, also: ["责令答复期限"]),
    RegisterColumn("重新答复日期", \.reansweredOn, .day),
    RegisterColumn("归档号", \.fileNumber, .text, also: ["档号", "案卷号"]),
    RegisterColumn("备注", \.note, .text, also: ["说明"]),
  ]
}
