/// The JSON of what the office shows, the same for every shell.
///
/// A view is a plain struct with synthesised `Encodable`. Its keys come in the order of its
/// properties, and an optional that is nil is written as `null`, so that a reader finds every key;
/// nothing has to be declared for it. A view holds no `Dictionary`, whose order is not stable.
public enum ViewJSON {
  /// Encodes a view on one line, without the line feed.
  public static func bytes(of view: some Encodable) throws -> [UInt8] {
    let text = JSONText()
    try text.value(view)
    return text.bytes
  }
}
