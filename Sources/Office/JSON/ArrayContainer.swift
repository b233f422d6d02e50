/// The elements of a JSON array.
struct ArrayContainer: UnkeyedEncodingContainer {
  let text: JSONText

  /// The depth inside the array.
  let depth: Int

  private(set) var count = 0

  var codingPath: [any CodingKey] { [] }

  init(text: JSONText, depth: Int) {
    self.text = text
    self.depth = depth
  }

  mutating func encodeNil() {
    next()
    text.null()
  }

  mutating func encode<Value: Encodable>(_ value: Value) throws {
    next()
    try text.value(value)
  }

  mutating func nestedContainer<Inner: CodingKey>(
    keyedBy keyType: Inner.Type
  ) -> KeyedEncodingContainer<Inner> {
    next()
    return ViewEncoder(text: text, start: depth).container(keyedBy: keyType)
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    next()
    return ViewEncoder(text: text, start: depth).unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder {
    next()
    return ViewEncoder(text: text, start: depth)
  }

  private mutating func next() {
    text.element(at: depth)
    count += 1
  }
}
