/// How much speaks against breaking a title at a place.
enum TitleBreak {
  static func cost(_ title: [Character], before place: Int) -> Int {
    guard place > 0, place < title.count else { return 0 }
    let before = title[place - 1]
    let after = title[place]
    if closers.contains(after) || openers.contains(before) { return 10_000 }
    if before.isASCII && after.isASCII { return 2_000 }
    if isQuoted(title, place) || isInWord(title, place) { return 400 }
    if after == "的" || nameEnds.contains(after) { return 400 }
    if title[place...].starts(with: "关于") || "的、，）》〉”".contains(before) { return 0 }
    return 40
  }

  private static let closers: Set<Character> = [
    "、", "，", "。", "；", "：", "）", "》", "〉", "”", "〕", "」", "！", "？", "·", "—",
  ]
  private static let openers: Set<Character> = ["（", "《", "〈", "“", "〔", "「", "·", "—"]

  /// With what names of places, offices and papers end.
  private static let nameEnds: Set<Character> = [
    "省", "市", "县", "区", "镇", "乡", "村", "局", "厅", "院", "会", "处", "科", "所", "站", "办", "署", "委", "部",
    "书", "号", "案",
  ]

  /// Words of titles that stay whole.
  private static let words = [
    "人民政府", "政府信息", "公开申请", "办公室", "委员会", "答复书", "告知书", "通知书", "决定书",
    "不予公开", "部分公开", "信息公开", "有限公司", "关于", "申请", "答复", "告知", "通知",
  ].map(Array.init)

  private static func isInWord(_ title: [Character], _ place: Int) -> Bool {
    words.contains { word in
      (max(0, place - word.count + 1)..<place).contains { title[$0...].starts(with: word) }
    }
  }

  /// Whether more titles of documents begin before a place than end there.
  private static func isQuoted(_ title: [Character], _ place: Int) -> Bool {
    let before = title[..<place]
    return before.count { "《〔（".contains($0) } > before.count { "》〕）".contains($0) }
  }
}
