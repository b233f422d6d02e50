/// What a call of the office could not do, with everything a shell needs to say it.
public struct OfficeError: Error, Hashable, Sendable {
  /// What kind of failure it is; the number is the exit code of the command line.
  public enum Status: Int32, Sendable {
    /// A check did its work and found something.
    case found = 1
    /// The request cannot be read.
    case usage = 64
    /// The law, the procedure, the profile or the content of a file says no.
    case refused = 65
    /// There is no such desk, case or file.
    case missing = 66
    /// The program is at fault.
    case bug = 70
    /// Busy, or the disk is full.
    case unavailable = 75
  }

  public let status: Status

  /// A stable English word for programs.
  public let code: String

  /// What is wrong, as a Chinese clause without a full stop.
  public let message: String

  /// The option, argument or field that it is about.
  public let field: String?

  /// The place in a file, `file:line:column`.
  public let location: String?

  /// The article that decides, as it is cited.
  public let article: String?

  /// What to do about it, as a Chinese clause without a full stop.
  public let hint: String?

  public init(
    _ status: Status, code: String, message: String, field: String? = nil,
    location: String? = nil, article: String? = nil, hint: String? = nil
  ) {
    self.status = status
    self.code = code
    self.message = message
    self.field = field
    self.location = location
    self.article = article
    self.hint = hint
  }
}

extension OfficeError {
  /// The same in other words.
  func saying(_ words: (String) -> String) -> OfficeError {
    OfficeError(
      status, code: code, message: words(message), field: field,
      location: location.map(words), article: article, hint: hint.map(words))
  }
}

/// Every key is written, null where there is nothing; the status is for the shell alone.
extension OfficeError: Encodable {
  private enum CodingKeys: String, CodingKey {
    case code, message, field, location = "where", article, hint
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(code, forKey: .code)
    try container.encode(message, forKey: .message)
    try container.encode(field, forKey: .field)
    try container.encode(location, forKey: .location)
    try container.encode(article, forKey: .article)
    try container.encode(hint, forKey: .hint)
  }
}
