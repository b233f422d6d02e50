/// Everything the desk holds of a case, a paper, a publication or the calendar: facts, texts and persons.
public struct StreamRecord: Hashable, Sendable, Codable {
  /// The number of a case, a paper or a publication, or the name of another stream of the ledger.
  public var stream: String
  public var persons: [PersonRecord]
  public var texts: [TextRecord]
  public var facts: [FactRecord]
  /// Rows of old registers that became this case.
  public var register: [RegisterRowRecord]
  /// Attachments; their bytes travel in lines of their own.
  public var files: [FileRecord]

  public struct PersonRecord: Hashable, Sendable, Codable {
    public var id: String
    public var kind: String
    public var name: String?
    public var idType: String?
    public var idNumber: String?
    public var phone: String?
    public var email: String?
    public var address: String?
    /// True for a person of whom nothing but the number is left; nil for all others.
    public var erased: Bool?
    /// The day of the form that told the contact details; nil where none is known.
    public var since: String?
    /// Names and contact details of before; nil where there are none, or they are masked.
    public var earlier: [Person.Earlier]?
  }

  /// A text under its digest; without salt and text it is masked or erased.
  public struct TextRecord: Hashable, Sendable, Codable {
    public var digest: String
    /// Hexadecimal.
    public var salt: String?
    public var text: String?
    /// True for a text that was removed on purpose; nil for all others.
    public var erased: Bool?
  }

  public struct FactRecord: Hashable, Sendable, Codable {
    public var sequence: Int
    public var kind: String
    public var version: Int
    public var on: String
    public var recordedAt: String
    public var by: String
    public var asHappened: String?
    public var payload: PlainJSON
  }

  public struct FileRecord: Hashable, Sendable, Codable {
    public var digest: String
    public var size: Int
    public var mediaType: String
    /// True for a file that was removed on purpose; nil for all others.
    public var erased: Bool?
  }

  public struct RegisterRowRecord: Hashable, Sendable, Codable {
    public var officeNumber: String
    public var digest: String
  }
}
