import Statute
import WorkingDays

/// Days of a row that cannot be the other way round.
struct RegisterOrder {
  let row: RegisterRow
  let today: Day
  private var record: RegisterRecord { row.record }

  init(_ row: RegisterRow, today: Day) {
    self.row = row
    self.today = today
  }

  /// The cells whose day is before the day of another cell that comes first.
  var faults: [(place: RegisterPlace, reason: String)] {
    let future = future
    if !future.isEmpty { return future }
    return pairs.compactMap { earlier, later in
      guard let first = earlier.day, let second = later.day, second < first else { return nil }
      return (row.place(later.title), "\(later.title) \(second) 早于\(earlier.title) \(first)")
    }
  }

  /// Days that have not come, each told once.
  private var future: [(place: RegisterPlace, reason: String)] {
    var titles: Set<String> = []
    return pairs.flatMap { [$0, $1] }.compactMap { title, day in
      guard let day, day > today, titles.insert(title).inserted else { return nil }
      return (row.place(title), "\(day) 还没有到（今天是 \(today)）")
    }
  }

  private typealias Named = (title: String, day: Day?)

  private var pairs: [(Named, Named)] {
    let submitted: Named = ("提交日期", record.submittedOn)
    let sent: Named = ("补正寄出日期", record.correctionSentOn)
    let consulted: Named = ("征求意见寄出日期", record.consultedOn)
    let fee: Named = ("收费通知日期", record.feeNotifiedOn)
    let served: Named = ("送达日期", record.servedOn)
    return [
      (submitted, ("签收日期", record.signedOn)), (submitted, ("确认日期", record.confirmedOn)),
      (("签收日期", record.signedOn), ("转交日期", record.handedOverOn)),
      (sent, ("补正送达日期", record.correctionReachedOn)),
      (sent, ("补正收到日期", record.correctionReceivedOn)),
      (("补正寄来日期", record.correctionPostedOn), ("补正收到日期", record.correctionReceivedOn)),
      (consulted, ("征求意见对方收到日期", record.consultationReachedOn)),
      (consulted, ("征求意见反馈日期", record.opinionOn)),
      (fee, ("收费通知送达日期", record.feeReachedOn)), (fee, ("缴费日期", record.feePaidOn)),
      (("决定日期", record.decidedOn), served), (served, ("妥投日期", record.deliveredOn)),
      (served, ("退回日期", record.cameBackOn)),
      (("收到副本日期", record.copyOn), ("裁判生效日期", record.effectiveOn)),
      (("裁判生效日期", record.effectiveOn), ("重新答复日期", record.reansweredOn)),
    ]
  }
}

/// Cells that say something only together with another one.
extension RegisterOrder {
  var missing: [(place: RegisterPlace, reason: String)] {
    demands.compactMap { needed, has, by in
      guard !has, let by = by.first(where: { said($0) }) else { return nil }
      return (row.place(needed), "写了\(by)，没有写\(needed)")
    }
  }

  private var demands: [(needed: String, has: Bool, by: [String])] {
    [
      ("补正寄出日期", record.correctionSentOn != nil, ["补正送达日期", "补正寄来日期", "补正收到日期"]),
      ("延期寄出日期", record.extensionSentOn != nil, ["延期工作日数"]),
      ("延期工作日数", record.extensionDays != nil, ["延期寄出日期"]),
      ("征求意见寄出日期", record.consultedOn != nil, ["征求意见对方收到日期", "征求意见反馈日期"]),
      ("征求意见对象", record.party != nil, ["征求意见寄出日期"]),
      ("征求意见结果", record.opinion != nil, ["征求意见反馈日期"]),
      ("征求意见反馈日期", record.opinionOn != nil || record.opinion == nil, ["征求意见结果"]),
      ("收费通知日期", record.feeNotifiedOn != nil, ["收费金额", "缴费日期"]),
      ("收费金额", record.feeAmount != nil, ["收费通知日期"]),
      ("办理结果", record.outcome != nil || record.withdrawnOn != nil, ["决定日期", "送达日期"]),
      ("决定日期", hasDecisionDay, ["办理结果"]),
      ("送达日期", record.servedOn != nil, ["妥投日期", "退回日期"]),
      ("救济类型", record.remedyKind != nil, ["救济日期", "收到副本日期", "救济结果"]),
      ("收到副本日期", record.copyOn != nil || record.remedyOn != nil, ["救济类型"]),
    ]
  }

  private var hasDecisionDay: Bool {
    record.outcome == nil || record.decisionOn != nil || record.reansweredOn != nil
      || record.withdrawnOn != nil
  }

  private func said(_ title: String) -> Bool {
    RegisterColumn.titled(title).map { row.said[$0] != nil } ?? false
  }
}

extension RegisterRecord {
  /// The day of the reply; a register without it tells when it was signed or served.
  var decisionOn: Day? { decidedOn ?? approvedOn ?? servedOn }
}
