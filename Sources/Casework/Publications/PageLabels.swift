/// The labels of a list of fields, one or several on a line: `索 引 号：0110/2026-7  主题分类：托育`.
enum PageLabels {
  /// A label of a line and what follows it; the field is nil for one that the register passes over.
  typealias Labelled = (field: PageField?, value: Substring)

  private static let names: [String: PageField?] = [
    "标题": .title, "名称": .title, "信息名称": .title, "文件名称": .title,
    "索引号": .indexNumber, "信息索引号": .indexNumber, "索取号": .indexNumber,
    "主题分类": .subject, "主题": .subject,
    "发文机关": .issuer, "发布机构": .issuer, "制发机关": .issuer, "发文单位": .issuer,
    "发布机关": .issuer, "发布单位": .issuer,
    "成文日期": .formedOn, "成文时间": .formedOn, "生成日期": .formedOn, "生成时间": .formedOn,
    "发文日期": .formedOn, "印发日期": .formedOn,
    "发文字号": .documentNumber, "文号": .documentNumber, "文件编号": .documentNumber,
    "发布日期": .publishedOn, "发布时间": .publishedOn, "公开日期": .publishedOn,
    "公开时间": .publishedOn,
    "有效性": .validity, "时效性": .validity, "效力状态": .validity, "文件状态": .validity,
    "网址": .address, "原文链接": .address,
    "来源": nil, "信息来源": nil, "字体": nil, "作者": nil, "阅读次数": nil, "浏览次数": nil,
    "主题词": nil, "体裁分类": nil, "组配分类": nil, "服务对象": nil, "公开方式": nil, "公开形式": nil,
    "关键词": nil, "废止日期": nil, "失效日期": nil, "实施日期": nil, "分享到": nil,
  ]
  /// Letters of the longest name.
  private static let longest = names.keys.map(\.count).max() ?? 0

  /// The fields of a line that begins with the label of one; none for any other line.
  static func fields(in line: Substring) -> [Labelled] {
    let plain = line.drop { "•·*-[【".contains($0) || $0.isWhitespace }
    if let field = names[plain.filter { !isFiller($0) }] { return [(field, "")] }
    let marks = marks(in: plain)
    guard let first = marks.first, first.start == plain.startIndex, first.field != nil else {
      return []
    }
    let ends = marks.dropFirst().map(\.start) + [plain.endIndex]
    return zip(marks, ends).map { ($0.field, trimmed(plain[$0.value..<$1])) }
  }

  static func isColon(_ character: Character) -> Bool {
    character == ":" || character == "："
  }

  static func trimmed(_ line: Substring) -> Substring {
    var rest = line.drop(while: \.isWhitespace)
    while rest.last?.isWhitespace == true { rest = rest.dropLast() }
    return rest
  }

  /// A label, where it begins, and where its value does.
  private typealias Mark = (field: PageField?, start: Substring.Index, value: Substring.Index)

  /// The labels that a colon ends, or the side of a cell.
  private static func marks(in line: Substring) -> [Mark] {
    var marks: [Mark] = []
    for index in line.indices where isColon(line[index]) || line[index] == "\t" {
      let free = line[(marks.last?.value ?? line.startIndex)..<index]
      guard let label = label(atEndOf: free) else { continue }
      marks.append((label.field, label.start, line.index(after: index)))
    }
    return marks
  }

  /// The longest name that ends here, with nothing but a blank before it.
  private static func label(
    atEndOf text: Substring
  ) -> (field: PageField?, start: Substring.Index)? {
    var (name, best): (String, (field: PageField?, start: Substring.Index)?) = ("", nil)
    for index in text.indices.reversed() where !isFiller(text[index]) {
      name = "\(text[index])\(name)"
      guard name.count <= longest else { break }
      guard let field = names[name] else { continue }
      let before = text[..<index]
      if before.last.map(\.isWhitespace) ?? true {
        best = (field, index)
      } else if let sign = before.indices.last, "[【|".contains(text[sign]) {
        best = (field, sign)
      }
    }
    return best
  }

  /// What can stand between and behind the letters of a label.
  private static func isFiller(_ character: Character) -> Bool {
    character.isWhitespace || "】]".contains(character)
  }
}
