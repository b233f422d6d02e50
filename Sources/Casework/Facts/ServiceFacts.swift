public import Statute

/// A document was approved on the day of the fact.
public struct Approved: Hashable, Sendable, Codable {
  public var document: DocumentID
  /// Who signed it off.
  public var approvedBy: String

  public init(
    document: DocumentID,
    approvedBy: String
  ) {
    self.document = document
    self.approvedBy = approvedBy
  }

  enum CodingKeys: String, CodingKey {
    case document = "document"
    case approvedBy = "approvedBy"
  }
}

/// A document was handed over on the day of the fact.
public struct Sent: Hashable, Sendable, Codable {
  public var document: DocumentID
  /// Decides which day counts (国办公开办函〔2016〕235号).
  public var means: Means
  /// The number of the registered letter or EMS.
  public var mailNumber: String?
  /// SHA-256 of the attached proof.
  public var proof: String?

  public init(
    document: DocumentID,
    means: Means,
    mailNumber: String? = nil,
    proof: String? = nil
  ) {
    self.document = document
    self.means = means
    self.mailNumber = mailNumber
    self.proof = proof
  }

  enum CodingKeys: String, CodingKey {
    case document = "document"
    case means = "means"
    case mailNumber = "mailNumber"
    case proof = "proof"
  }
}

/// A document was signed for, or arrived, on the day of the fact.
public struct Reached: Hashable, Sendable, Codable {
  public var document: DocumentID

  public init(
    document: DocumentID
  ) {
    self.document = document
  }

  enum CodingKeys: String, CodingKey {
    case document = "document"
  }
}

/// A document came back on the day of the fact.
public struct SendingFailed: Hashable, Sendable, Codable {
  public var document: DocumentID
  /// Through the office's own fault it was never sent.
  public var fault: Fault

  public init(
    document: DocumentID,
    fault: Fault
  ) {
    self.document = document
    self.fault = fault
  }

  enum CodingKeys: String, CodingKey {
    case document = "document"
    case fault = "fault"
  }
}
