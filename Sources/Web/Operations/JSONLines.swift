import Glibc
public import Logging
import Office

/// A log of lines that are one JSON object each.
///
/// A line begins with `time`, `level` and `event`; the rest comes by name, numbers as numbers.
public struct JSONLines: LogHandler {
  public var metadata: Logger.Metadata = [:]
  public var logLevel = Logger.Level.info
  public var metadataProvider: Logger.MetadataProvider?
  private let file: Int32

  /// - Parameter file: A descriptor; a line reaches it whole, in one write.
  public init(file: Int32 = 2) { self.file = file }

  public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  public func log(event: LogEvent) {
    var values = metadata
    if let provided = metadataProvider?.get() { values.merge(provided) { $1 } }
    if let more = event.metadata { values.merge(more) { $1 } }
    let line = LogLine(
      time: OfficeClock().instant, level: event.level, event: event.message.description,
      values: values)
    guard var bytes = try? ViewJSON.bytes(of: line) else { return }
    bytes.append(UInt8(ascii: "\n"))
    // When nobody takes the log, serving goes on.
    _ = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
  }
}

/// One line of the log.
struct LogLine: Encodable {
  let time: String
  let level: Logger.Level
  let event: String
  let values: Logger.Metadata

  /// In the order in which they are read best; what is not here follows by name.
  private static let order = ["method", "route", "status", "ms", "id", "account"]

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(time, forKey: Key(stringValue: "time"))
    try container.encode(level.rawValue, forKey: Key(stringValue: "level"))
    try container.encode(event, forKey: Key(stringValue: "event"))
    let known = Self.order.filter { values[$0] != nil }
    let others = values.keys.filter { !Self.order.contains($0) }.sorted()
    for name in known + others {
      let key = Key(stringValue: name)
      if case .stringConvertible(let number as Int) = values[name] {
        try container.encode(number, forKey: key)
      } else {
        try container.encode(values[name]?.description ?? "", forKey: key)
      }
    }
  }
}
