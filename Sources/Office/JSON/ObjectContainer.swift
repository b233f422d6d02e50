/// The members of a JSON object.
struct ObjectContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let text: JSONText

  /// The depth inside the object.
  let depth: Int

  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) {
    text.key(key.stringValue, at: depth)
    text.null()
  }

  func encode(_ value: String, forKey key: Key) {
    text.key(key.stringValue, at: depth)
    text.string(value)
  }

  func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    text.key(key.stringValue, at: depth)
    try text.value(value)
  }

  func nestedContainer<Inner: CodingKey>(
    keyedBy keyType: Inner.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Inner> {
    encoder(forKey: key.stringValue).container(keyedBy: keyType)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    encoder(forKey: key.stringValue).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { encoder(forKey: "super") }

  func superEncoder(forKey key: Key) -> any Encoder { encoder(forKey: key.stringValue) }

  private func encoder(forKey key: String) -> ViewEncoder {
    text.key(key, at: depth)
    return ViewEncoder(text: text, start: depth)
  }
}
