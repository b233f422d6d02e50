import Foundation
import Statute
import Yams

/// The file in which an officer decides a request item by item.
///
///     - item: 1
///       as: disclosed
///     - item: 2
///       as: deliberative
///       reason: 会议记录是方案确定以前的讨论记录
public enum DecisionFile {
  /// Reads the file; what is wrong with it is told with its place.
  public static func read(_ path: String) throws(OfficeError) -> [ItemDraft] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw OfficeError(
        .missing, code: "noSuchFile", message: "找不到文件“\(path)”，或者不能读取", field: "--items",
        hint: "请核对文件名和所在的文件夹")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw OfficeError(
        .refused, code: "notUTF8", message: "“\(path)”不是 UTF-8 文本", field: "--items",
        hint: "请另存为 UTF-8 编码")
    }
    return try DecisionReader(file: path).items(text)
  }
}

/// Reads the node tree of such a file.
struct DecisionReader {
  let file: String

  /// What may stand in an item, by the name it has in JSON; the option of the line fits too.
  enum Key: String, CaseIterable {
    case item, `as`, reason, law, access, otherAgency, otherContact, earlier, publication

    /// `other-agency`
    var option: String {
      rawValue.map { $0.isUppercase ? "-\($0.lowercased())" : String($0) }.joined()
    }

    static func named(_ text: String) -> Key? {
      allCases.first { $0.rawValue == text || $0.option == text }
    }
  }

  func items(_ text: String) throws(OfficeError) -> [ItemDraft] {
    guard let list = try tree(text)?.sequence, !list.isEmpty else {
      throw fault("notAList", "文件里没有逐项的决定", nil, hint: "每项以“- item: 1”开头，下面写 as 和需要的内容")
    }
    var items: [ItemDraft] = []
    for node in list { items.append(try item(node)) }
    return items
  }

  private func tree(_ text: String) throws(OfficeError) -> Node? {
    do {
      return try Yams.compose(yaml: text)
    } catch {
      let mark: Mark? =
        switch error as? YamlError {
        case .scanner(let context, _, let mark, _): context?.mark ?? mark
        case .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark
        case .duplicatedKeysInMapping(_, let context): context.mark
        default: nil
        }
      throw fault("notYAML", "不是有效的 YAML", mark, hint: "请检查缩进、冒号后的空格和重复的名称")
    }
  }

  private func item(_ node: Node) throws(OfficeError) -> ItemDraft {
    guard let mapping = node.mapping else {
      throw fault("notAnItem", "这里应当写一项的决定", node.mark, hint: "写作“- item: 1”，下面各行缩进对齐")
    }
    var values: [Key: Node.Scalar] = [:]
    for (name, value) in mapping { values[try key(name)] = try scalar(value) }
    var draft = ItemDraft(
      item: try number(values[.item], in: node), type: try type(values[.as], in: node))
    draft.reason = values[.reason]?.string
    draft.law = values[.law]?.string
    draft.access = values[.access]?.string
    draft.otherAgency = values[.otherAgency]?.string
    draft.otherContact = values[.otherContact]?.string
    draft.earlier = values[.earlier]?.string
    draft.publication = values[.publication]?.string
    return draft
  }

  private func key(_ node: Node) throws(OfficeError) -> Key {
    let text = node.scalar?.string ?? ""
    if let key = Key.named(text) { return key }
    let names = Key.allCases.map(\.option)
    throw fault(
      "unknownKey", "没有“\(text)”这个名称", node.mark,
      hint: text.nearest(in: names).map { "是不是 \($0)" }
        ?? "可写 " + names.joined(separator: "、"))
  }

  /// A text that says something.
  private func scalar(_ node: Node) throws(OfficeError) -> Node.Scalar {
    if let scalar = node.scalar, scalar.string.contains(where: { !$0.isWhitespace }) {
      return scalar
    }
    throw fault("missingValue", "这里应当写一段文字", node.mark, hint: "没有内容的，请去掉这一行")
  }

  private func number(_ scalar: Node.Scalar?, in node: Node) throws(OfficeError) -> Int {
    guard let scalar else { throw missing(.item, in: node) }
    if let number = Int(scalar.string), number > 0 { return number }
    throw fault(
      "notANumber", "“\(scalar.string)”不是项号", scalar.mark, hint: "请写申请里的第几项，如 1")
  }

  private func type(_ scalar: Node.Scalar?, in node: Node) throws(OfficeError) -> ReplyType {
    guard let scalar else { throw missing(.as, in: node) }
    if let type = ReplyType.named(scalar.string) { return type }
    let meant = scalar.string.nearest(in: ReplyType.allCases.flatMap { [$0.rawValue, $0.title] })
    throw fault(
      "unknownChoice", "没有“\(scalar.string)”这种答复类型", scalar.mark,
      hint: meant.map { "是不是 \($0)" } ?? "ysq decide --help 列出全部答复类型")
  }

  private func missing(_ key: Key, in node: Node) -> OfficeError {
    fault("missingKey", "这一项没有写 \(key.option)", node.mark, hint: "每项都要写 item 和 as")
  }

  private func fault(_ code: String, _ message: String, _ mark: Mark?, hint: String) -> OfficeError
  {
    OfficeError(
      .refused, code: code, message: message, field: "--items",
      location: "\(file):\(mark?.line ?? 1):\(mark?.column ?? 1)", hint: hint)
  }
}
