/// A document that is published, or has to be, of the office's own accord, is in the register.
public struct PublicationAdded: Hashable, Sendable, Codable {
  /// Its title. What is published is nobody's secret, so it stands here in clear.
  public let title: String
  /// The number in the catalogue (索引号).
  public let indexNumber: String?
  /// The class of subject (主题分类).
  public let subject: String?
  /// The body that issued it (发文机关).
  public let issuer: String?
  /// Its own number (文号), as printed.
  public let documentNumber: String?
  /// When it was formed.
  public let formedOn: FormationDate
  /// Whether it is in force, in the words of the page (有效性).
  public let validity: String?
  /// Where it stands (URL).
  public let address: String?
  /// Its wording.
  public let fullText: TextReference?
  /// The term of another law where one sets it (art 26).
  public let otherTerm: OtherTerm?

  public init(
    title: String, indexNumber: String? = nil, subject: String? = nil, issuer: String? = nil,
    documentNumber: String? = nil, formedOn: FormationDate, validity: String? = nil,
    address: String? = nil, fullText: TextReference? = nil, otherTerm: OtherTerm? = nil
  ) {
    self.title = title
    self.indexNumber = indexNumber
    self.subject = subject
    self.issuer = issuer
    self.documentNumber = documentNumber
    self.formedOn = formedOn
    self.validity = validity
    self.address = address
    self.fullText = fullText
    self.otherTerm = otherTerm
  }

  enum CodingKeys: String, CodingKey {
    case title = "title"
    case indexNumber = "indexNumber"
    case subject = "subject"
    case issuer = "issuer"
    case documentNumber = "documentNumber"
    case formedOn = "formedOn"
    case validity = "validity"
    case address = "address"
    case fullText = "fullText"
    case otherTerm = "otherTerm"
  }
}

/// A term for publishing that another law sets (art 26: 法律、法规另有规定的，从其规定).
public struct OtherTerm: Hashable, Sendable, Codable {
  /// Its length, or its last day.
  public let period: Period
  /// The law and article that set it.
  public let law: String

  public init(period: Period, law: String) {
    self.period = period
    self.law = law
  }

  enum CodingKeys: String, CodingKey {
    case period = "period"
    case law = "law"
  }
}

/// It went up; with its address where that is known only now.
public struct PublicationPublished: Hashable, Sendable, Codable {
  public let address: String?

  public init(address: String? = nil) { self.address = address }

  enum CodingKeys: String, CodingKey {
    case address = "address"
  }
}

/// Its address was told, or told anew, which begins no term: what is published is the same.
public struct PublicationLocated: Hashable, Sendable, Codable {
  public let address: String

  public init(address: String) { self.address = address }

  enum CodingKeys: String, CodingKey {
    case address = "address"
  }
}

/// Its content changed, so that it has to be published anew (art 26).
public struct PublicationChanged: Hashable, Sendable, Codable {
  /// The new wording.
  public let fullText: TextReference?
  /// Whether it is in force from now on, where that changed.
  public let validity: String?

  public init(fullText: TextReference? = nil, validity: String? = nil) {
    self.fullText = fullText
    self.validity = validity
  }

  enum CodingKeys: String, CodingKey {
    case fullText = "fullText"
    case validity = "validity"
  }
}
