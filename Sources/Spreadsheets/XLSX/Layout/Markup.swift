/// A tag of XML as it stands in the bytes of a part that is known to be well formed.
struct Markup {
  enum Kind { case begin, end, empty }

  let kind: Kind
  /// The name without its prefix.
  let name: String
  /// From `<` to behind `>`.
  let range: Range<Int>
  let text: String
  private let attributes:
    [(name: Substring, value: Range<String.Index>, whole: Range<String.Index>)]

  init(_ bytes: ArraySlice<UInt8>) {
    let text = String(decoding: bytes, as: UTF8.self)
    let inner = text.dropFirst().dropLast()
    kind = inner.hasPrefix("/") ? .end : inner.hasSuffix("/") ? .empty : .begin
    let full = inner.drop { $0 == "/" }.prefix { !$0.isWhitespace && $0 != "/" }
    name = full.split(separator: ":").last.map { String($0) } ?? ""
    range = bytes.startIndex..<bytes.endIndex
    self.text = text
    attributes = kind == .end ? [] : Self.attributes(text[full.endIndex...])
  }

  /// The prefix of the name with its colon.
  var prefix: String {
    let full = text.dropFirst().prefix { !$0.isWhitespace && $0 != "/" && $0 != ">" }
    return full.firstIndex(of: ":").map { String(full[...$0]) } ?? ""
  }

  /// The value of an attribute, as it is written.
  subscript(_ name: String) -> String? {
    attributes.first { $0.name == name }.map { String(text[$0.value]) }
  }

  /// The text of the tag with another value of an attribute it has; nil takes the attribute away.
  func setting(_ name: String, _ value: String?) -> Markup {
    guard let attribute = attributes.first(where: { $0.name == name }) else { return self }
    var changed = text
    if let value {
      changed.replaceSubrange(attribute.value, with: value)
    } else {
      changed.removeSubrange(attribute.whole)
    }
    return Markup(Array(changed.utf8)[...])
  }

  private static func attributes(
    _ text: Substring
  ) -> [(name: Substring, value: Range<String.Index>, whole: Range<String.Index>)] {
    var found: [(Substring, Range<String.Index>, Range<String.Index>)] = []
    var rest = text
    while let equals = rest.firstIndex(of: "="),
      let quote = rest[equals...].firstIndex(where: { $0 == "\"" || $0 == "'" })
    {
      let start = rest.index(after: quote)
      guard let end = rest[start...].firstIndex(of: rest[quote]) else { break }
      let name = rest[..<equals].split(whereSeparator: \.isWhitespace).last ?? ""
      found.append((name, start..<end, rest.startIndex..<rest.index(after: end)))
      rest = rest[rest.index(after: end)...]
    }
    return found
  }
}

/// Goes through the tags of a part; comments, instructions and CDATA are passed over.
struct MarkupScanner {
  let bytes: [UInt8]
  private(set) var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Markup? {
    while let start = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
      if starts("<!--", at: start) {
        position = end("-->", after: start + 4)
      } else if starts("<![CDATA[", at: start) {
        position = end("]]>", after: start + 9)
      } else if starts("<?", at: start) {
        position = end("?>", after: start + 2)
      } else {
        position = tagEnd(after: start)
        return Markup(bytes[start..<position])
      }
    }
    return nil
  }

  private func starts(_ mark: String, at place: Int) -> Bool {
    bytes[place...].starts(with: mark.utf8)
  }

  private func end(_ mark: String, after start: Int) -> Int {
    var place = start
    while place < bytes.count, !starts(mark, at: place) { place += 1 }
    return min(place + mark.utf8.count, bytes.count)
  }

  /// A `>` inside quotation marks ends nothing.
  private func tagEnd(after start: Int) -> Int {
    var quote: UInt8?
    for place in start..<bytes.count {
      let byte = bytes[place]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return place + 1
      }
    }
    return bytes.count
  }
}
