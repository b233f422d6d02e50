public import WorkingDays

/// Whether an applicant can be pointed to a publication (art 36 item 1).
extension Publication {
  /// Whether the content of a day was up on that day.
  public func isUp(on day: Day) -> Bool {
    guard let round = rounds.last(where: { $0.from.first <= day }) else { return false }
    return round.publishedOn.map { $0 <= day } ?? false
  }

  /// Whether its page says that all of it is out of force, or gone.
  ///
  /// Pages write this in words of their own, 有效, 已废止, 失效, 部分失效; what is partly in force is.
  public var isInvalid: Bool {
    guard let validity, !validity.hasPrefix("有效"), !validity.contains("部分") else { return false }
    return Self.ends.contains { validity.contains($0) }
  }

  private static let ends = ["废止", "失效", "无效", "撤销", "撤下", "撤回", "下线", "下架", "删除"]
}
