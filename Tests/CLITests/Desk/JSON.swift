import Foundation

/// A value of JSON as a test looks into it.
struct JSON {
  private let value: Any

  init(_ text: String) throws {
    value = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
  }

  private init(_ value: Any) { self.value = value }

  subscript(_ key: String) -> JSON { JSON((value as? [String: Any])?[key] ?? Absent()) }

  subscript(_ index: Int) -> JSON { JSON(array.indices ~= index ? array[index].value : Absent()) }

  /// The keys of an object, in the order of letters.
  var keys: [String] { ((value as? [String: Any]) ?? [:]).keys.sorted() }

  var array: [JSON] { (value as? [Any] ?? []).map { JSON($0) } }

  /// The value as a word, `null` for null, `-` for what is not there.
  var word: String {
    switch value {
    case is Absent: "-"
    case is NSNull: "null"
    case let text as String: text
    default: "\(value)"
    }
  }

  /// The values of one key of all elements.
  func column(_ key: String) -> [String] { array.map { $0[key].word } }

  private struct Absent {}
}
