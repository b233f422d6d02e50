/// The summary of a case, derived from its entries; days are `YYYY-MM-DD`.
public struct CaseRow: Hashable, Sendable {
  public var number: String
  public var year: Int
  public var serial: Int
  /// The number that the office gave in its own register, if another.
  public var officeNumber: String?
  /// The sequence of the newest entry that the summary has seen.
  public var version: Int
  public var phase: String
  public var channel: String
  public var submittedOn: String
  public var receivedOn: String?
  public var respondent: String
  public var applicantID: String
  public var applicantName: String
  public var unit: String?
  public var handler: String?
  public var outcomeType: String?
  public var outcomeRow: String?
  public var decidedOn: String?
  public var countsOn: String?
  public var isOpen: Bool

  public init(
    number: String, year: Int, serial: Int, officeNumber: String? = nil, version: Int,
    phase: String, channel: String, submittedOn: String, receivedOn: String? = nil,
    respondent: String, applicantID: String, applicantName: String, unit: String? = nil,
    handler: String? = nil, outcomeType: String? = nil, outcomeRow: String? = nil,
    decidedOn: String? = nil, countsOn: String? = nil, isOpen: Bool
  ) {
    self.number = number
    self.year = year
    self.serial = serial
    self.officeNumber = officeNumber
    self.version = version
    self.phase = phase
    self.channel = channel
    self.submittedOn = submittedOn
    self.receivedOn = receivedOn
    self.respondent = respondent
    self.applicantID = applicantID
    self.applicantName = applicantName
    self.unit = unit
    self.handler = handler
    self.outcomeType = outcomeType
    self.outcomeRow = outcomeRow
    self.decidedOn = decidedOn
    self.countsOn = countsOn
    self.isOpen = isOpen
  }
}
