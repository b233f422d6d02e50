/// Finds the name of an item, under which its days are shown and by which an amendment finds them.
enum ItemName {
  /// The heading; else the holidays named before the first date; else what the title is about.
  ///
  /// Only an amendment may leave the name to its title (2019: 调整2019年劳动节假期).
  static func of(_ item: ItemText, in identity: NoticeIdentity) -> String {
    if !item.heading.isEmpty { return item.heading.original }
    let leading = item.body.prefix { !",月。".unicodeScalars.contains($0.scalar) }.original
    if let names = names(in: leading) { return names }
    return identity.isAmending ? subject(of: identity.title) : ""
  }

  /// From the first holiday of a text to the last: `中秋节、国庆节`.
  private static func names(in text: String) -> String? {
    let spellings = Holiday.allCases.flatMap(\.spellings)
    let ranges = spellings.compactMap { text.firstRange(of: $0) }
    guard let first = ranges.map(\.lowerBound).min(), let last = ranges.map(\.upperBound).max()
    else { return nil }
    return String(text[first..<last])
  }

  /// What a title is about, in the words between 关于 and 的通知.
  ///
  /// A day that is no yearly holiday keeps them all, but for 调休放假 at the end (2015).
  private static func subject(of title: String) -> String {
    let start = title.firstRange(of: "关于")?.upperBound ?? title.startIndex
    let rest = title[start...]
    let subject = String(rest[..<(rest.firstRange(of: "的通知")?.lowerBound ?? rest.endIndex)])
    return names(in: subject)
      ?? ["调休放假", "放假安排", "放假"].reduce(subject) { text, end in
        text.hasSuffix(end) ? String(text.dropLast(end.count)) : text
      }
  }
}
