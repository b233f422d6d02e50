import Yams

/// A file in YAML or JSON in which people write entries, each with texts under names.
///
/// JSON is read as the YAML that it is.
public struct EntryFile: Sendable {
  /// Whether it holds a list, also of one entry.
  public let isList: Bool
  public let entries: [Entry]

  public struct Entry: Sendable {
    public let place: Place
    public let fields: [Field]
  }

  /// What stands under one name: a text, or several.
  public struct Field: Sendable {
    public let name: String
    public let place: Place
    public let texts: [Text]
  }

  public struct Text: Sendable {
    public let string: String
    public let place: Place

    /// Whether there is anything but blanks.
    public var isBlank: Bool { string.allSatisfy(\.isWhitespace) }
  }

  /// `file:line:column`, from 1.
  public struct Place: Sendable, CustomStringConvertible {
    let file: String
    let line: Int
    let column: Int

    public var description: String { "\(file):\(line):\(column)" }
  }

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - file: its name, as errors tell it.
  ///   - field: the option that named it.
  ///   - form: how an entry is written, for what is wrong with one.
  /// - Throws: `notYAML`, `notAnEntry` or `notAText` with the place; `noEntries` for a file that
  ///   holds none.
  public init(
    _ text: String, file: String, field: String, form: String
  ) throws(OfficeError) {
    let reader = EntryReader(text: text, file: file, field: field, form: form)
    let root = try reader.tree()
    guard let root, root.sequence?.isEmpty != true, !reader.isNull(root) else {
      throw reader.fault("noEntries", "文件里什么也没有写", nil, hint: form)
    }
    isList = root.sequence != nil
    var entries: [Entry] = []
    for node in root.sequence.map(Array.init) ?? [root] { entries.append(try reader.entry(node)) }
    self.entries = entries
  }
}

/// Reads the node tree of such a file.
struct EntryReader {
  let text: String
  let file: String
  let field: String
  let form: String

  func tree() throws(OfficeError) -> Node? {
    do {
      return try Yams.compose(yaml: text)
    } catch {
      if let slip { throw slip }
      let fault = PlacedFault(error)
      throw self.fault(
        "notYAML", "不是有效的 YAML 或者 JSON", at: place(fault.line, fault.column),
        hint: "请检查缩进、冒号后的空格和重复的名称")
    }
  }

  func isNull(_ node: Node) -> Bool { node.scalar.map { $0.string.isEmpty } ?? false }

  func entry(_ node: Node) throws(OfficeError) -> EntryFile.Entry {
    guard let mapping = node.mapping else {
      throw slip ?? fault("notAnEntry", "这里应当逐行写“名称: 内容”", node.mark, hint: form)
    }
    var fields: [EntryFile.Field] = []
    for (name, value) in mapping {
      fields.append(
        EntryFile.Field(
          name: name.scalar?.string ?? "", place: place(name.mark), texts: try texts(value)))
    }
    return EntryFile.Entry(place: place(node.mark), fields: fields)
  }

  /// What people get wrong in such a file without seeing it, if there is anything of the kind.
  private var slip: OfficeError? {
    EntrySlip.first(in: text).map {
      fault("notYAML", $0.message, at: place($0.line, $0.column), hint: $0.hint)
    }
  }

  private func texts(_ node: Node) throws(OfficeError) -> [EntryFile.Text] {
    guard let list = node.sequence else { return [try text(node)] }
    var texts: [EntryFile.Text] = []
    for node in list { texts.append(try text(node)) }
    return texts
  }

  private func text(_ node: Node) throws(OfficeError) -> EntryFile.Text {
    guard let scalar = node.scalar else {
      throw fault("notAText", "这里应当写一段文字", node.mark, hint: "一项写一段文字；几项的写成列表")
    }
    let isNull = node.tag == .implicit && ["~", "null"].contains(scalar.string)
    return EntryFile.Text(string: isNull ? "" : scalar.string, place: place(node.mark))
  }

  private func place(_ mark: Mark?) -> EntryFile.Place { place(mark?.line ?? 1, mark?.column ?? 1) }

  private func place(_ line: Int, _ column: Int) -> EntryFile.Place {
    EntryFile.Place(file: file, line: line, column: column)
  }

  func fault(_ code: String, _ message: String, _ mark: Mark?, hint: String) -> OfficeError {
    fault(code, message, at: place(mark), hint: hint)
  }

  func fault(
    _ code: String, _ message: String, at place: EntryFile.Place, hint: String
  ) -> OfficeError {
    OfficeError(
      .refused, code: code, message: message, field: field, location: place.description, hint: hint)
  }
}
