/// A JSON value as it stands, for payloads that pass through unread.
public enum PlainJSON: Hashable, Sendable {
  case null
  case claim(Bool)
  case integer(Int)
  case text(String)
  case list([PlainJSON])
  case object([String: PlainJSON])

  /// Every text in it, at any depth.
  public var texts: [String] {
    switch self {
    case .text(let text): [text]
    case .list(let values): values.flatMap(\.texts)
    case .object(let fields):
      fields.sorted { $0.key < $1.key }.flatMap { $0.value.texts }
    default: []
    }
  }
}

extension PlainJSON: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let claim = try? container.decode(Bool.self) {
      self = .claim(claim)
    } else if let integer = try? container.decode(Int.self) {
      self = .integer(integer)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([PlainJSON].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: PlainJSON].self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .claim(let claim): try container.encode(claim)
    case .integer(let integer): try container.encode(integer)
    case .text(let text): try container.encode(text)
    case .list(let list): try container.encode(list)
    case .object(let fields): try container.encode(fields)
    }
  }
}
