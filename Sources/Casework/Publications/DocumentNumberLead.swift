/// Words that lead up to a number without a sign between: 根据凉府办发〔2024〕29号.
enum DocumentNumberLead {
  private static let anywhere = scalars([
    "根据", "依据", "按照", "依照", "遵照", "参照", "关于", "提供", "获取", "查询", "申请", "贯彻", "落实",
    "文件", "以及", "文号", "字号", "印发", "转发", "下发", "发布", "公布", "制定", "出台", "修订", "修改",
    "通知", "意见", "决定", "办法", "规定", "方案", "细则", "条例", "全文", "附件", "的",
  ])
  /// These may stand within a code too (国办公开办函), so that they lead up only at the beginning.
  private static let atBeginning = scalars(["请公开", "公开", "执行", "请", "见", "据", "按", "为", "即"])
  /// 和 may begin a code (和县), so that it joins only where a number stands right before.
  private static let joining = scalars(["和", "与", "及", "或"])
  /// Orders are cited with and without it: 中华人民共和国国务院令, 国务院令.
  static let republic = Array("中华人民共和国".unicodeScalars)

  /// How many letters lead up; at least one is left, for a number needs a code.
  static func length(of run: [Unicode.Scalar], follows: Bool) -> Int {
    var length = 0
    if follows { length += matching(joining, at: 0, in: run) }
    for start in run.indices {
      let word = matching(anywhere, at: start, in: run)
      if word > 0, start + word < run.count { length = max(length, start + word) }
    }
    let word = matching(atBeginning, at: length, in: run)
    return length + word < run.count ? length + word : length
  }

  /// The length of the word that stands there; 0 if there is none.
  private static func matching(
    _ words: [[Unicode.Scalar]], at start: Int, in run: [Unicode.Scalar]
  ) -> Int {
    words.first { run.dropFirst(start).starts(with: $0) }?.count ?? 0
  }

  private static func scalars(_ words: [String]) -> [[Unicode.Scalar]] {
    words.map { Array($0.unicodeScalars) }
  }
}
