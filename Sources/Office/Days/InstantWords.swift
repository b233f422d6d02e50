import WorkingDays

extension String {
  /// `2026-03-05T02:04:11.000Z` as the clock on the wall had it: `2026-03-05 10:04`.
  public var inChina: String {
    guard utf8.count > 16, let day = Day(String(prefix(10))),
      let hour = Int(dropFirst(11).prefix(2))
    else { return self }
    let local = hour + 8
    let text = local % 24 < 10 ? "0\(local % 24)" : "\(local % 24)"
    return "\(day + local / 24) \(text)\(dropFirst(13).prefix(3))"
  }
}
