/// The wording of a document was changed by hand on the day of the fact.
public struct Drafted: Hashable, Sendable, Codable {
  public var document: DocumentID
  /// The letter as it is to be set, in the language of the templates.
  public var text: TextReference

  public init(document: DocumentID, text: TextReference) {
    self.document = document
    self.text = text
  }

  enum CodingKeys: String, CodingKey {
    case document = "document"
    case text = "text"
  }
}

/// A letter was numbered and set for good on the day of the fact; nothing changes it afterwards.
public struct Issued: Hashable, Sendable, Codable {
  public var document: DocumentID
  /// Nil for what bears no number, such as a 登记回执.
  public var number: DocumentNumber?
  /// Who signed it off.
  public var approvedBy: String
  /// The letter in each format, as it is printed from now on.
  public var files: [IssuedFile]

  public init(
    document: DocumentID, number: DocumentNumber? = nil, approvedBy: String, files: [IssuedFile]
  ) {
    self.document = document
    self.number = number
    self.approvedBy = approvedBy
    self.files = files
  }

  enum CodingKeys: String, CodingKey {
    case document = "document"
    case number = "number"
    case approvedBy = "approvedBy"
    case files = "files"
  }
}

/// The number of a document (文号): contiguous in its series and year, never given twice.
public struct DocumentNumber: Hashable, Sendable, Codable {
  /// The code of the respondent whose letters are counted together.
  public var series: String
  public var year: Int
  /// From 1.
  public var serial: Int
  /// As it is printed, 示政公开〔2026〕12号.
  public var text: String

  public init(series: String, year: Int, serial: Int, text: String) {
    self.series = series
    self.year = year
    self.serial = serial
    self.text = text
  }

  enum CodingKeys: String, CodingKey {
    case series = "series"
    case year = "year"
    case serial = "serial"
    case text = "text"
  }
}

/// A letter in one format, which is an attachment of the case.
public struct IssuedFile: Hashable, Sendable, Codable {
  /// The ending of its name: html, docx, pdf.
  public var format: String
  /// SHA-256 of its bytes in hexadecimal.
  public var digest: String

  public init(format: String, digest: String) {
    self.format = format
    self.digest = digest
  }

  enum CodingKeys: String, CodingKey {
    case format = "format"
    case digest = "digest"
  }
}
