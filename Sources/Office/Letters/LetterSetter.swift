import Casework
import Letters
import WorkingDays

/// Sets a letter: its template, or the wording that was written by hand, with what is inserted.
struct LetterSetter {
  let context: LetterContext
  /// The folder of the desk, where the office's own templates are.
  let folder: String

  /// The line of a template at which other templates are put in.
  private static let insertion = "@插入 "

  /// The letter; without a stamp it is a draft.
  func letter(_ stamp: LetterStamp?) throws -> Letter {
    var letter = try wording().map { try written($0, stamp) } ?? templated(stamp)
    letter.isDraft = stamp == nil && context.isDocument
    return letter
  }

  /// The wording written by hand, if this letter is a document that has one.
  private func wording() throws -> String? {
    guard let document = context.document, context.isDocument,
      let wording = document.wording
    else { return nil }
    guard let text = try context.texts.text(wording) else { throw Self.erased(document.id) }
    return text
  }

  static func erased(_ document: DocumentID) -> OfficeError {
    OfficeError(
      .refused, code: "letterErased", message: "文书 \(document) 的文稿已经清除", field: "DOC",
      hint: "ysq history 列出清除的记录和理由")
  }

  private func written(_ text: String, _ stamp: LetterStamp?) throws -> Letter {
    try set(text, "文书 \(context.document?.id.description ?? "") 的文稿", try context.fields(stamp))
  }

  private func templated(_ stamp: LetterStamp?) throws -> Letter {
    let source = try context.kind.template.text(in: folder)
    let fields = try context.fields(stamp)
    return try parts(of: source.text).reduce(into: Letter(form: .official, blocks: [])) {
      letter, part in
      switch part {
      case .text(let text): letter.join(try set(text, source.file, fields))
      case .insertion(let name): letter.blocks += try inserted(name, source.file, fields, stamp)
      }
    }
  }

  private enum Part {
    case text(String)
    case insertion(String)
  }

  /// The pieces between insertions; each keeps the lines before it empty, so that faults name the
  /// line of the file.
  private func parts(of text: String) -> [Part] {
    var parts: [Part] = []
    var lines: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix(Self.insertion) {
        parts.append(.text(lines.joined(separator: "\n")))
        let name = line.dropFirst(Self.insertion.count)
        parts.append(.insertion(String(name.filter { !$0.isWhitespace })))
        lines = lines.map { _ in "" } + [""]
      } else {
        lines.append(line)
      }
    }
    return parts + [.text(lines.joined(separator: "\n"))]
  }

  private func inserted(
    _ name: String, _ file: String, _ fields: LetterFields, _ stamp: LetterStamp?
  ) throws -> [LetterBlock] {
    switch name {
    case "事项":
      return try context.itemFields(stamp).flatMap { item in
        let source = try item.source.text(in: folder)
        return try set(source.text, source.file, item.fields).blocks
      }
    case "救济告知":
      let source = try LetterSource.redress.text(in: folder)
      return try set(source.text, source.file, fields).blocks
    default:
      throw OfficeError(
        .refused, code: "templateFault", message: "模板“\(file)”要插入的“\(name)”不存在",
        hint: "可以插入 事项、救济告知")
    }
  }

  private func set(_ text: String, _ file: String, _ fields: LetterFields) throws -> Letter {
    do {
      return try LetterTemplate(text, name: file).letter(fields)
    } catch {
      throw OfficeError(error)
    }
  }
}

extension LetterSource {
  static let redress = LetterSource(name: "救济告知", standard: PackageResources.救济告知_mustache)
}

extension Letter {
  /// Goes on with the next part of the same letter.
  fileprivate mutating func join(_ part: Letter) {
    if part.form != .official { form = part.form }
    head = head ?? part.head
    number = number ?? part.number
    title = title ?? part.title
    blocks += part.blocks
    signature = signature ?? part.signature
    notes += part.notes
  }
}
