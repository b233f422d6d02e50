import Statute

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
    try DecisionReader(file: path).items(WrittenFile.text(path, field: DecisionReader.option))
  }
}

/// Reads the entries of such a file.
struct DecisionReader {
  static let option = "--items"

  private static let form = "每项以“- item: 1”开头，下面写 as 和需要的内容"

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
    let entries = try EntryFile(text, file: file, field: Self.option, form: Self.form)
    guard entries.isList else {
      throw fault(
        "notAList", "文件里没有逐项的决定", entries.entries[0].place,
        hint: Self.form)
    }
    var items: [ItemDraft] = []
    for entry in entries.entries { items.append(try item(entry)) }
    return items
  }

  private func item(_ entry: EntryFile.Entry) throws(OfficeError) -> ItemDraft {
    var values: [Key: EntryFile.Text] = [:]
    for field in entry.fields { values[try key(field)] = try text(field) }
    var draft = ItemDraft(
      item: try number(values[.item], in: entry), type: try type(values[.as], in: entry))
    draft.reason = values[.reason]?.string
    draft.law = values[.law]?.string
    draft.access = values[.access]?.string
    draft.otherAgency = values[.otherAgency]?.string
    draft.otherContact = values[.otherContact]?.string
    draft.earlier = values[.earlier]?.string
    draft.publication = values[.publication]?.string
    return draft
  }

  private func key(_ field: EntryFile.Field) throws(OfficeError) -> Key {
    if let key = Key.named(field.name) { return key }
    let names = Key.allCases.map(\.option)
    throw fault(
      "unknownKey", "没有“\(field.name)”这个名称", field.place,
      hint: field.name.nearest(in: names).map { "是不是 \($0)" }
        ?? "可写 " + names.joined(separator: "、"))
  }

  /// A text that says something.
  private func text(_ field: EntryFile.Field) throws(OfficeError) -> EntryFile.Text {
    if field.texts.count == 1, let text = field.texts.first, !text.isBlank { return text }
    throw fault(
      "missingValue", "这里应当写一段文字", field.texts.first?.place ?? field.place,
      hint: "没有内容的，请去掉这一行")
  }

  private func number(
    _ text: EntryFile.Text?, in entry: EntryFile.Entry
  ) throws(OfficeError) -> Int {
    guard let text else { throw missing(.item, in: entry) }
    if let number = Int(text.string), number > 0 { return number }
    throw fault("notANumber", "“\(text.string)”不是项号", text.place, hint: "请写申请里的第几项，如 1")
  }

  private func type(
    _ text: EntryFile.Text?, in entry: EntryFile.Entry
  ) throws(OfficeError) -> ReplyType {
    guard let text else { throw missing(.as, in: entry) }
    if let type = ReplyType.named(text.string) { return type }
    let meant = text.string.nearest(in: ReplyType.allCases.flatMap { [$0.rawValue, $0.title] })
    throw fault(
      "unknownChoice", "没有“\(text.string)”这种答复类型", text.place,
      hint: meant.map { "是不是 \($0)" } ?? "ysq decide --help 列出全部答复类型")
  }

  private func missing(_ key: Key, in entry: EntryFile.Entry) -> OfficeError {
    fault("missingKey", "这一项没有写 \(key.option)", entry.place, hint: "每项都要写 item 和 as")
  }

  private func fault(
    _ code: String, _ message: String, _ place: EntryFile.Place, hint: String
  ) -> OfficeError {
    OfficeError(
      .refused, code: code, message: message, field: Self.option,
      location: place.description, hint: hint)
  }
}
