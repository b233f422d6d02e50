/// What became of the rows of a register, or would become of them.
public struct ImportView: Encodable, Hashable, Sendable {
  /// Rows that say something.
  public var read = 0
  public var imported = 0
  /// Rows that were taken over before, or that repeat another one word for word.
  public var unchanged = 0
  public var rejected: [RegisterFault] = []
  /// Whether nothing was stored.
  public var dryRun = true
  public var file: RegisterFileView
  /// What was taken in a way that someone should know of.
  public var warnings: [RegisterFault] = []
  /// What is irregular in the cases that the rows tell.
  public var findings: [FindingTally] = []
  /// The file of the rows that were refused.
  public var rejectedFile: String?
  /// The file of an earlier refusal that says something else, and was left as it is.
  public var earlierRejectedFile: String?

  /// Rows that are not taken over.
  public var refused: Int { read - imported - unchanged }

  init(file: RegisterFileView) { self.file = file }
}

/// What was understood of a file.
public struct RegisterFileView: Encodable, Hashable, Sendable {
  public var path: String
  /// `csv`, `xlsx` or `jsonl`.
  public var form: String
  public var encoding: String?
  public var delimiter: String?
  public var sheet: String?
  /// The lines of the headings.
  public var headingLines: [Int]
  public var columns: [ColumnView]
  /// The office that an export of another desk comes from.
  public var office: String?
  /// In whose name its cases are answered.
  public var respondents: [RespondentTally] = []

  /// A heading of the file, and the column that it means; null for one that is not taken over.
  public struct ColumnView: Encodable, Hashable, Sendable {
    public let heading: String
    public let column: String?
  }
}

/// In whose name cases of an export are answered.
public struct RespondentTally: Encodable, Hashable, Sendable {
  public let name: String
  public var count: Int
  /// Whether the desk answers in this name too.
  public let known: Bool
}

/// How often something is irregular, and where first.
public struct FindingTally: Encodable, Hashable, Sendable {
  public let code: String
  public let level: String
  public let title: String
  public var count: Int
  /// The lines of the first cases that have it.
  public var lines: [Int]
}
