import Messages

extension DeliveryFault {
  /// What went wrong, as a clause.
  var sentence: String {
    switch self {
    case .noLibrary: "这台机器没有安装 libcurl4"
    case .unreachable: "连不上服务器"
    case .untrusted: "连接不能加密，或者证书不可信"
    case .loginDenied: "用户名或者密码不对"
    case .refused(let code): "服务器拒绝（\(code)）"
    case .declined(let answer): "机器人没有接受（\(answer)）"
    case .commandFailed(let code): code == 0 ? "发信命令不能运行" : "发信命令失败（\(code)）"
    case .timedOut: "超过时限没有回应"
    case .brokenOff: "连接中断"
    }
  }
}

extension OfficeError {
  /// Some digests did not go out; nothing is lost.
  static func notSent(
    _ failures: [(recipient: String, fault: DeliveryFault)], sent: Int, waiting: Int
  ) -> OfficeError {
    let told = failures.map { "\($0.recipient)（\($0.fault.sentence)）" }.joined(separator: "、")
    let others = waiting > 0 ? "，另有 \(waiting) 份没有试发" : ""
    return OfficeError(
      .unavailable, code: "remindersNotSent",
      message: "\(failures.count) 份提醒没有发出：\(told)\(others)",
      hint: "已发出 \(sent) 份；没有发出的一项不少，下次运行时再发")
  }

  /// The service is to remind, and nobody said how.
  public static let noWayToRemind = OfficeError(
    .refused, code: "noWayToRemind", message: "机关设置里没有写怎样发出提醒", field: "--remind",
    hint: "请在 profile.yaml 里写“发信”，或者在“人员”里写“机器人”")

  static let noMailServer = OfficeError(
    .refused, code: "noMailSettings", message: "机关配置没有写明怎样发邮件", field: "发信",
    hint: "请在 profile.yaml 写“发信”一节：发件邮箱、服务器、用户名、密码文件")

  static func noSecret(_ path: String) -> OfficeError {
    OfficeError(
      .refused, code: "noSecret", message: "密码文件“\(path)”不存在、读不出来或者是空的",
      hint: "把密码写在文件的第一行，只让运行 ysq 的账号能读；或者设环境变量 YSQ_SMTP_PASSWORD")
  }
}
