/// Encodes straight into the text; unlike `JSONEncoder` it keeps the order of keys and every null.
struct ViewEncoder: Encoder {
  let text: JSONText

  /// The depth at which its value begins.
  let start: Int

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(ObjectContainer(text: text, depth: enter(.object)))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    ArrayContainer(text: text, depth: enter(.array))
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { ValueContainer(text: text) }

  /// Opens the bracket of the value; a second container of the same value shares it.
  private func enter(_ bracket: JSONText.Bracket) -> Int {
    text.depth > start ? start + 1 : text.open(bracket)
  }
}

/// A value without brackets.
private struct ValueContainer: SingleValueEncodingContainer {
  let text: JSONText

  var codingPath: [any CodingKey] { [] }

  func encodeNil() { text.null() }
  func encode(_ value: Bool) { text.plain(value ? "true" : "false") }
  func encode(_ value: String) { text.string(value) }
  func encode(_ value: Float) throws { encode(Double(value)) }

  /// JSON has no word for infinity and the like; they are written as null.
  func encode(_ value: Double) { value.isFinite ? text.plain(value.description) : text.null() }

  func encode<Number: FixedWidthInteger & Encodable>(_ value: Number) {
    text.plain(value.description)
  }

  func encode<Value: Encodable>(_ value: Value) throws { try text.value(value) }
}
