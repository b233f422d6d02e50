public import Statute
public import WorkingDays

/// An application reached the office. Whether and when it counts as received in law is
/// derived from the channel (art 31).
public struct Received: Hashable, Sendable, Codable {
  /// The incoming paper it came in.
  public var paper: PaperNumber?
  /// Decides when it counts as received.
  public var channel: Channel
  /// The day of posting, sending or handing in.
  public var submittedOn: Day
  /// The day the agency signed for it (signed-for mail).
  public var signedOn: Day?
  /// The day it reached the work body.
  public var arrivedOn: Day
  /// The first-named applicant, the principal rather than the agent.
  public var applicant: PersonID
  /// The column of the annual report.
  public var applicantKind: ApplicantKind
  /// Those named after the first.
  public var coApplicants: [PersonID]
  /// Who acts for the applicant.
  public var agent: PersonID?
  /// Whether the agent showed an authorisation.
  public var agentAuthorised: Bool
  /// Code of the respondent (答复主体) in the profile.
  public var respondent: String
  /// The request word for word.
  public var wants: TextReference
  /// The request in numbered items; at least one.
  public var items: [TextReference]
  /// The 文号 of the document asked for.
  public var informationNumber: String?
  /// 载体形式 in the applicant's words.
  public var form: TextReference?
  /// 获取方式 in the applicant's words, an address among them.
  public var way: TextReference?
  /// Form and way as earlier facts have them, in the clear; no fact is written with them any more.
  public private(set) var plainForm: String?
  public private(set) var plainWay: String?
  /// Whether the applicant chose electronic delivery.
  public var choosesElectronic: Bool
  /// The number of the letter it came in.
  public var mailNumber: String?
  /// Addressed to a person or to a section other than the work body.
  public var otherAddressee: Bool
  /// Whether a 登记回执 was handed over at once.
  public var slip: Bool
  /// Working days of the published confirmation rule; nil: the success message of the site confirms.
  public var confirmWithin: Int?
  /// The number the office had given it before, in an old register or on paper.
  public var officeNumber: String?
  /// Whether the register had no day of signature or confirmation, so that the day of
  /// submission stands in for it.
  public var receiptAssumed: Bool?
  /// What proof of identity came with it; nil where nobody wrote that down.
  public var proof: IdentityProof?
  /// The case that it was split from; nil for what came as one.
  public var splitFrom: CaseNumber?

  public init(
    paper: PaperNumber? = nil,
    channel: Channel,
    submittedOn: Day,
    signedOn: Day? = nil,
    arrivedOn: Day,
    applicant: PersonID,
    applicantKind: ApplicantKind,
    coApplicants: [PersonID] = [],
    agent: PersonID? = nil,
    agentAuthorised: Bool = false,
    respondent: String,
    wants: TextReference,
    items: [TextReference],
    informationNumber: String? = nil,
    form: TextReference? = nil,
    way: TextReference? = nil,
    choosesElectronic: Bool = false,
    mailNumber: String? = nil,
    otherAddressee: Bool = false,
    slip: Bool = false,
    confirmWithin: Int? = nil,
    officeNumber: String? = nil,
    receiptAssumed: Bool? = nil,
    proof: IdentityProof? = nil,
    splitFrom: CaseNumber? = nil
  ) {
    self.paper = paper
    self.channel = channel
    self.submittedOn = submittedOn
    self.signedOn = signedOn
    self.arrivedOn = arrivedOn
    self.applicant = applicant
    self.applicantKind = applicantKind
    self.coApplicants = coApplicants
    self.agent = agent
    self.agentAuthorised = agentAuthorised
    self.respondent = respondent
    self.wants = wants
    self.items = items
    self.informationNumber = informationNumber
    self.form = form
    self.way = way
    self.choosesElectronic = choosesElectronic
    self.mailNumber = mailNumber
    self.otherAddressee = otherAddressee
    self.slip = slip
    self.confirmWithin = confirmWithin
    self.officeNumber = officeNumber
    self.receiptAssumed = receiptAssumed
    self.proof = proof
    self.splitFrom = splitFrom
  }

  enum CodingKeys: String, CodingKey {
    case paper = "paper"
    case channel = "channel"
    case submittedOn = "submittedOn"
    case signedOn = "signedOn"
    case arrivedOn = "arrivedOn"
    case applicant = "applicant"
    case applicantKind = "applicantKind"
    case coApplicants = "coApplicants"
    case agent = "agent"
    case agentAuthorised = "agentAuthorised"
    case respondent = "respondent"
    case wants = "wants"
    case items = "items"
    case informationNumber = "informationNumber"
    case form = "formText"
    case way = "wayText"
    case plainForm = "form"
    case plainWay = "way"
    case choosesElectronic = "choosesElectronic"
    case mailNumber = "mailNumber"
    case otherAddressee = "otherAddressee"
    case slip = "slip"
    case confirmWithin = "confirmWithin"
    case officeNumber = "officeNumber"
    case receiptAssumed = "receiptAssumed"
    case proof = "proof"
    case splitFrom = "splitFrom"
  }
}

extension Received {
  /// The same with form and way as references, once the words of an earlier fact are kept as texts.
  public func sealing(form: TextReference?, way: TextReference?) -> Received {
    var sealed = self
    (sealed.form, sealed.way) = (form ?? self.form, way ?? self.way)
    (sealed.plainForm, sealed.plainWay) = (nil, nil)
    return sealed
  }
}
