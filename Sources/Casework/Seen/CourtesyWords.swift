/// What stands around a request and says nothing of what is asked for: 请求贵机关公开……，谢谢.
enum CourtesyWords {
  private static let before = words([
    "根据", "依据", "依法", "按照", "中华人民共和国政府信息公开条例", "政府信息公开条例", "之规定", "的规定", "规定",
    "贵机关", "贵单位", "贵局", "贵委", "贵办", "贵厅", "贵府", "贵", "申请人", "本人", "我单位", "我公司", "我", "现", "特",
    "向", "请求", "请", "申请", "要求", "希望", "公开", "提供", "获取", "查询", "查阅", "复制", "予以", "关于", "有关",
    "以下", "下列", "政府信息", "信息", "的",
  ])
  private static let after = words([
    "谢谢", "复印件", "一份", "相关", "有关", "政府信息", "信息", "等", "的",
  ])
  /// A request is never reduced to less than this.
  private static let fewest = 2

  /// The letters of a request without what stands around them.
  static func removed(from letters: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var core = letters[...]
    while let word = before.first(where: { core.starts(with: $0) }),
      core.count - word.count >= fewest
    {
      core = core.dropFirst(word.count)
    }
    while let word = after.first(where: { core.suffix($0.count).elementsEqual($0) }),
      core.count - word.count >= fewest
    {
      core = core.dropLast(word.count)
    }
    return Array(core)
  }

  /// The longest first, so that no word hides a longer one.
  private static func words(_ words: [String]) -> [[Unicode.Scalar]] {
    words.map { Array($0.unicodeScalars) }.sorted { $0.count > $1.count }
  }
}
