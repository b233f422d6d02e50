import Casework
import WorkingDays

/// A question to the audit as papers repeat it. It names the day it stands on and no other, so that
/// an answer about the past is the same whenever it is printed.
struct AuditQuestion: Sendable {
  let office: String
  let scope: AuditScope
  let point: Standpoint

  /// `示例机关 核查情况`
  func title(_ subject: String) -> String { "\(office) \(subject)" }

  /// `发生日期 2026-01-01 至 2026-06-30；截至 2026-07-14，放假通知计至当日已公布的`
  var words: String {
    let parts = [
      "\(span)；截至 \(point.asOf)，\(notices)", scope.unit.map { "承办单位：\($0)" },
      scope.level.map { "只列\($0.title)" },
    ]
    return parts.compactMap(\.self).joined(separator: "；")
  }

  var span: String {
    switch (scope.from, scope.to) {
    case (nil, nil): "发生日期不限"
    case (let from?, nil): "发生日期 \(from) 以后"
    case (nil, let to?): "发生日期 \(to) 以前"
    case (let from?, let to?): "发生日期 \(from) 至 \(to)"
    }
  }

  var notices: String {
    point.knownOn == point.asOf ? "放假通知计至当日已公布的" : "放假通知连同其后公布的一并计算"
  }
}
