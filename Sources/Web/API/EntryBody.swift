import Foundation
import HTTPTypes
import Office

/// What a program sent to be entered: `{"on": "2026-03-02", "item": ["…"]}`.
struct EntryBody {
  private(set) var answers = FormAnswers()

  /// Reads it by the fields of the command, and keeps the files that came with it.
  ///
  /// - Throws: what is no JSON, what the command does not know, or has another kind.
  init(_ call: Call, _ fields: [FormField], _ folder: UploadFolder) throws {
    guard let bytes = call.form.json else { throw Problem.notJSON }
    for (name, value) in try JSONValue.members(of: bytes).sorted(by: { $0.key < $1.key }) {
      guard let field = fields.first(where: { $0.name == name || $0.name.camelCase == name })
      else { throw Self.unknown(name, fields) }
      if answers.values[field.name] != nil || answers.files[field.name] != nil {
        throw Self.wrong(name, "写了两次", "请只写一次")
      }
      if field.kind == .file {
        answers.files[field.name] = try Self.files(value, name).map {
          try folder.keep($0.bytes, named: $0.name)
        }
      } else {
        answers.values[field.name] = try Self.texts(value, name, field)
      }
    }
  }

  /// Values as they would be typed; a list only where several can be given.
  private static func texts(_ value: JSONValue, _ name: String, _ field: FormField) throws
    -> [String]
  {
    switch value {
    case .null: return []
    case .flag(let flag):
      guard field.kind == .yes else { throw wrong(name, "不是 true 或 false", field.expected) }
      return [flag ? "是" : "否"]
    case .number(let text), .text(let text):
      guard field.kind != .yes else { throw wrong(name, "不是文字", field.expected) }
      return [text]
    case .list(let values):
      guard field.kind == .lines else { throw wrong(name, "只能有一个", field.expected) }
      return try values.flatMap { try texts($0, name, field) }
    case .object: throw wrong(name, "不是文件", field.expected)
    }
  }

  private static func files(_ value: JSONValue, _ name: String) throws -> [File] {
    if case .null = value { return [] }
    if case .list(let values) = value { return try values.flatMap { try files($0, name) } }
    guard case .object(let members) = value, members.count == 2,
      case .text(let title)? = members["name"], case .text(let text)? = members["base64"],
      let content = Data(base64Encoded: text)
    else { throw wrong(name, "读不出来", #"文件请写成 {"name": "邮单.pdf", "base64": "…"}"#) }
    return [File(name: title, bytes: [UInt8](content))]
  }

  private struct File {
    let name: String
    let bytes: [UInt8]
  }

  private static func wrong(_ name: String, _ what: String, _ hint: String) -> OfficeError {
    OfficeError(.usage, code: "badValue", message: "“\(name)”\(what)", field: name, hint: hint)
  }

  private static func unknown(_ name: String, _ fields: [FormField]) -> OfficeError {
    OfficeError(
      .usage, code: "unknownField", message: "这项登记没有“\(name)”", field: name,
      hint: "可以写 \(fields.map(\.name.camelCase).joined(separator: "、"))")
  }
}

extension FormField {
  fileprivate var expected: String {
    switch kind {
    case .yes: "请写 true 或 false"
    case .lines: "请写一组文字"
    default: "请写一个文字"
    }
  }
}

extension String {
  /// `byDay` for `by-day`.
  var camelCase: String {
    let parts = split(separator: "-").map(String.init)
    return parts.prefix(1).joined()
      + parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}

extension Problem {
  static let notJSON = Problem(
    .unsupportedMediaType, "notJSON", "请求的内容要用 JSON 写",
    hint: "请写明 Content-Type: application/json")
}
