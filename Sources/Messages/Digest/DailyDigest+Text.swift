extension DailyDigest {
  /// The lines of a mail.
  public var text: String {
    let sections = groups.map { group in
      (["【\(group.title)】"] + group.items.enumerated().map { "\($0 + 1). \($1.sentence)" })
        .joined(separator: "\n")
    }
    return ([title, "收件人：\(recipient)"] + sections + [Self.closing]).joined(separator: "\n\n")
      + "\n"
  }

  /// A text for robots of at most so many bytes; what does not fit is counted.
  func text(within limit: Int, bold: (String) -> String) -> String {
    var lines = [bold(title), "收件人：\(recipient)"]
    var room =
      limit - lines.reduce(0) { $0 + $1.utf8.count + 1 } - Self.rest(items.count).utf8.count
    var told = 0
    for group in groups {
      let heading = bold(group.title)
      for (index, item) in group.items.enumerated() {
        let added = (index == 0 ? [heading] : []) + ["\(index + 1). \(item.sentence)"]
        let size = added.reduce(0) { $0 + $1.utf8.count + 1 }
        guard size <= room else { return (lines + [Self.rest(items.count - told)]).joined("\n") }
        room -= size
        told += 1
        lines += added
      }
    }
    return lines.joined("\n")
  }

  private static func rest(_ count: Int) -> String {
    "另有 \(count) 项没有列出，请在案件台用 ysq remind 查看。"
  }

  private static let closing = "本邮件由依申请公开案件台自动发出。办理情况以案件台为准，查看用 ysq due。"
}

extension DailyDigest.Item {
  /// `2026-0003 答复：最后一天 2026-11-30 周一，还有 3 个工作日（法规科 李某某）。`
  var sentence: String {
    let remark = [note, owner].compactMap { $0 }.joined(separator: "；")
    let day = earliestDue == nil ? lastDay : "最后一天 \(lastDay)"
    return "\(number) \(matter)：\(day)，\(standing)\(remark.isEmpty ? "" : "（\(remark)）")。"
  }
}

extension [String] {
  fileprivate func joined(_ separator: String) -> String { joined(separator: separator) }
}
