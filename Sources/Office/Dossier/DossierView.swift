/// What became of an order for a dossier.
public struct DossierView: Encodable, Hashable, Sendable {
  public let number: String
  public let asOf: String
  /// Nil where no PDF was asked for.
  public let pdf: String?
  /// Nil where no zip was asked for.
  public let zip: String?
  /// Of the PDF; nil where none could be made.
  public let pages: Int?
  public let withFindings: Bool
  public let evidence: [EvidenceView]
  /// SHA-256 of the list of sums in the zip, in hexadecimal.
  public let manifest: String
}

/// One line of the index of evidence.
public struct EvidenceView: Encodable, Hashable, Sendable {
  public let index: Int
  public let stage: String
  public let name: String
  public let proves: String
  /// The first page of the PDF it stands on, from 1.
  public let page: Int?
  /// Its file in the zip; nil for what was erased.
  public let file: String?
  /// SHA-256 of the file, or of what was erased.
  public let digest: String?
  /// Why its pages are not the content itself.
  public let problem: String?
}
