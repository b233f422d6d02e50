/// Something that happened to a publication.
public enum PublicationFact: Hashable, Sendable {
  /// It is in the register; always the first fact.
  case publicationAdded(PublicationAdded)
  /// It went up.
  case publicationPublished(PublicationPublished)
  /// Its content changed.
  case publicationChanged(PublicationChanged)
  /// Its address was told, or told anew; nothing else changed.
  case publicationLocated(PublicationLocated)

  /// The kind it is stored as.
  public enum Kind: String, CaseIterable, Sendable {
    case publicationAdded, publicationPublished, publicationChanged, publicationLocated
  }

  public var kind: Kind {
    switch self {
    case .publicationAdded: .publicationAdded
    case .publicationPublished: .publicationPublished
    case .publicationChanged: .publicationChanged
    case .publicationLocated: .publicationLocated
    }
  }

  /// Reads the payload of a stored fact of this kind.
  public init(_ kind: Kind, from decoder: any Decoder) throws {
    switch kind {
    case .publicationAdded: self = .publicationAdded(try PublicationAdded(from: decoder))
    case .publicationPublished:
      self = .publicationPublished(try PublicationPublished(from: decoder))
    case .publicationChanged: self = .publicationChanged(try PublicationChanged(from: decoder))
    case .publicationLocated: self = .publicationLocated(try PublicationLocated(from: decoder))
    }
  }
}

extension PublicationFact: Encodable {
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .publicationAdded(let payload): try payload.encode(to: encoder)
    case .publicationPublished(let payload): try payload.encode(to: encoder)
    case .publicationChanged(let payload): try payload.encode(to: encoder)
    case .publicationLocated(let payload): try payload.encode(to: encoder)
    }
  }
}
