import ArgumentParser
import Office

/// A filled application form as a file: under the labels of the form stands what `ysq log` takes.
struct ApplicationFile {
  static let option = "--from"

  /// More than come in one day; whole registers have a command of their own.
  private static let mostApplications = 500

  /// Characters of one text, as much as a form of many pages has.
  private static let mostCharacters = 20_000

  private let entries: EntryFile
  private let shape = CommandShape(LogVerb.self)

  /// - Parameter path: `-` is standard input.
  init(_ path: String) throws {
    let text =
      try path == "-" ? Self.standardInput() : WrittenFile.text(path, field: Self.option)
    entries = try EntryFile(
      text, file: path == "-" ? "标准输入" : path, field: Self.option,
      form: "照 Templates/forms/申请表.yaml 逐行写“申请人: 沈知远”，几份申请的每份以“- ”开头")
  }

  /// Whether it holds a list of applications, also of one.
  var isList: Bool { entries.isList }

  /// An application as a line of `ysq log`, where it stands, and where each option does.
  typealias Line = (verb: LogVerb, place: String, places: [String: String])

  func lines() throws -> [Line] {
    guard entries.entries.count <= Self.mostApplications else {
      throw OfficeError(
        .refused, code: "tooManyEntries",
        message: "文件里有 \(entries.entries.count) 份申请，一次最多登记 \(Self.mostApplications) 份",
        field: Self.option, hint: "请分成几个文件；接收旧台账用 ysq import")
    }
    return try entries.entries.map { (try verb($0), $0.place.description, places($0)) }
  }

  private func places(_ entry: EntryFile.Entry) -> [String: String] {
    let pairs = entry.fields.compactMap { field in
      FormLabel.option(field.name).map {
        ($0, (field.texts.first?.place ?? field.place).description)
      }
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  private func verb(_ entry: EntryFile.Entry) throws -> LogVerb {
    var words: [String] = []
    for field in entry.fields { words += try self.words(field) }
    do { return try LogVerb.parse(words) } catch {
      let node = VerbNode(root: Ysq.self).child("log") ?? VerbNode(root: Ysq.self)
      throw placed(ParserSentence(node: node, arguments: words).error(for: error), entry)
    }
  }

  /// What a name says as options; a name without text says nothing.
  private func words(_ field: EntryFile.Field) throws(OfficeError) -> [String] {
    guard let option = FormLabel.option(field.name) else { throw unknown(field) }
    let texts = field.texts.filter { !$0.isBlank }
    let argument = shape.argument(option)
    if let long = texts.first(where: { $0.string.count > Self.mostCharacters }) {
      throw fault(
        field, long, "“\(field.name)”有 \(long.string.count) 字，最多 \(Self.mostCharacters) 字",
        "请写明要点，原文作为附件")
    }
    if texts.count > 1, argument?.isRepeating != true {
      throw fault(field, texts[1], "“\(field.name)”只能写一项", "请只留一项")
    }
    guard argument?.kind == .flag else { return texts.map { "\(option)=\($0.string)" } }
    guard let text = texts.first else { return [] }
    switch text.string.lowercased() {
    case "是", "true", "yes": return [option]
    case "否", "false", "no": return []
    default: throw fault(field, text, "“\(field.name)”写“是”或者“否”", "没有的可以不写")
    }
  }

  /// A fault of the line, told by the label and its place in the file.
  private func placed(_ error: OfficeError, _ entry: EntryFile.Entry) -> OfficeError {
    let field = entry.fields.first { FormLabel.option($0.name) == error.field }
    let place = field?.texts.first?.place ?? field?.place ?? entry.place
    let label = field?.name ?? ""
    return OfficeError(
      .refused, code: error.code,
      message: error.message.replacing(error.field ?? "\u{0}", with: label),
      field: Self.option, location: place.description, article: error.article, hint: error.hint)
  }

  private func unknown(_ field: EntryFile.Field) -> OfficeError {
    OfficeError(
      .refused, code: "unknownKey", message: "没有“\(field.name)”这个名称", field: Self.option,
      location: field.place.description,
      hint: field.name.nearest(in: FormLabel.all).map { "是不是 \($0)" }
        ?? "可写 " + FormLabel.all.joined(separator: "、"))
  }

  private func fault(
    _ field: EntryFile.Field, _ text: EntryFile.Text, _ message: String, _ hint: String
  ) -> OfficeError {
    OfficeError(
      .refused, code: "wrongText", message: message, field: Self.option,
      location: text.place.description, hint: hint)
  }

  private static func standardInput() throws -> String {
    var lines = InputLines()
    var bytes: [UInt8] = []
    while let block = try lines.next() { bytes += block + [0x0A] }
    guard let text = WrittenFile.text(of: bytes) else {
      throw OfficeError(
        .refused, code: "notUTF8", message: "标准输入不是 UTF-8 文本", field: option,
        hint: "请另存为 UTF-8 编码")
    }
    return text
  }
}
