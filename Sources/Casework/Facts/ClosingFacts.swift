/// The applicant withdrew the application, or some of its items.
public struct Withdrawn: Hashable, Sendable, Codable {
  /// Empty: the whole.
  public var items: [Int]

  public init(
    items: [Int]
  ) {
    self.items = items
  }

  enum CodingKeys: String, CodingKey {
    case items = "items"
  }
}

/// The applicant asks for something new.
public struct RequestChanged: Hashable, Sendable, Codable {
  /// The new request, word for word; it is one item.
  public var wants: TextReference

  public init(
    wants: TextReference
  ) {
    self.wants = wants
  }

  enum CodingKeys: String, CodingKey {
    case wants = "wants"
  }
}

/// The file went to the archive.
public struct Archived: Hashable, Sendable, Codable {
  /// The number on the shelf.
  public var fileNumber: String?

  public init(
    fileNumber: String? = nil
  ) {
    self.fileNumber = fileNumber
  }

  enum CodingKeys: String, CodingKey {
    case fileNumber = "fileNumber"
  }
}

/// A file was added.
public struct Attached: Hashable, Sendable, Codable {
  /// SHA-256 in hexadecimal.
  public var digest: String
  /// The name of the file, which may tell of a person.
  public var name: TextReference
  /// Bytes.
  public var size: Int
  /// Such as `application/pdf`.
  public var mediaType: String
  /// The reply with which it is handed to the applicant; nil for what stays in the file.
  public var enclosedWith: DocumentID?

  public init(
    digest: String,
    name: TextReference,
    size: Int,
    mediaType: String,
    enclosedWith: DocumentID? = nil
  ) {
    self.digest = digest
    self.name = name
    self.size = size
    self.mediaType = mediaType
    self.enclosedWith = enclosedWith
  }

  enum CodingKeys: String, CodingKey {
    case digest = "digest"
    case name = "name"
    case size = "size"
    case mediaType = "mediaType"
    case enclosedWith = "enclosedWith"
  }
}

/// A remark.
public struct Noted: Hashable, Sendable, Codable {
  /// What was remarked.
  public var text: TextReference

  public init(
    text: TextReference
  ) {
    self.text = text
  }

  enum CodingKeys: String, CodingKey {
    case text = "text"
  }
}

/// An entry made by mistake is annulled; it stays in the ledger.
public struct Struck: Hashable, Sendable, Codable {
  /// The entry of this case.
  public var sequence: Int
  /// Why it was a mistake.
  public var reason: TextReference

  public init(
    sequence: Int,
    reason: TextReference
  ) {
    self.sequence = sequence
    self.reason = reason
  }

  enum CodingKeys: String, CodingKey {
    case sequence = "sequence"
    case reason = "reason"
  }
}

/// The content of an entry was removed for good: retention, or what should not have been entered.
///
/// The entry stays with its days and the digests of what it said (个人信息保护法 art 47).
public struct Erased: Hashable, Sendable, Codable {
  /// The entry of this case.
  public var sequence: Int
  /// Why.
  public var reason: TextReference

  public init(
    sequence: Int,
    reason: TextReference
  ) {
    self.sequence = sequence
    self.reason = reason
  }

  enum CodingKeys: String, CodingKey {
    case sequence = "sequence"
    case reason = "reason"
  }
}
