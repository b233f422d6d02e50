import Foundation
import HTTPTypes

/// A value that a program sent.
enum JSONValue: Decodable, Sendable {
  case null
  case flag(Bool)
  case number(String)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let flag = try? value.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? value.decode(Int.self) {
      self = .number(String(number))
    } else if let number = try? value.decode(Decimal.self) {
      // Decimal holds 38 digits as they were written; a Double would round a mail number.
      guard "\(number)".count <= 38 else {
        throw DecodingError.dataCorruptedError(in: value, debugDescription: "a number too long")
      }
      self = .number("\(number)")
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let list = try? value.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .object(try value.decode([String: JSONValue].self))
    }
  }

  /// The members of the object that a body holds.
  ///
  /// - Throws: where it is no JSON, or no object.
  static func members(of bytes: [UInt8]) throws -> [String: JSONValue] {
    guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(bytes)) else {
      throw Problem(.badRequest, "badJSON", "请求的内容不是 JSON", hint: "请检查括号、引号和编码（UTF-8）")
    }
    guard case .object(let members) = value else {
      throw Problem(.unprocessableContent, "notAnObject", "请求的内容不是 JSON 对象", hint: "请写成 {…}")
    }
    return members
  }
}
