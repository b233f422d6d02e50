import CaseStore
public import Statute
public import WorkingDays

/// An application as a clerk logs it.
public struct Application: Sendable {
  public var channel: Channel
  /// Posting, sending or handing in.
  public var submittedOn: Day
  public var arrivedOn: Day?
  public var signedOn: Day?
  public var confirmedOn: Day?
  public var applicant: Applicant
  /// Further applicants by name.
  public var coApplicants: [String] = []
  public var agent: String?
  public var agentAuthorised = false
  public var wants: String
  /// The numbered items; none means that the request is one item.
  public var items: [String] = []
  public var informationNumber: String?
  public var form: String?
  public var way: String?
  public var respondent: String?
  public var mailNumber: String?
  public var otherAddressee = false
  /// Whether a 登记回执 was handed over.
  public var slip = false
  /// The paper it came in, where that was registered before.
  public var paper: String?
  public var attachments: [String] = []
  /// What proof of identity came with it, if that is written down.
  public var proof: IdentityProof?

  /// Whether the applicant entered it unseen, so that nobody has compared it with a paper.
  ///
  /// Then what the desk knows of others is neither told nor changed by it.
  public var isByApplicant = false
  /// The code by which the applicant looks after the case; only its digest is stored.
  public var queryCode: String?

  /// What the outer zone told of it, where it came from there.
  var carried: Carried?

  struct Carried: Hashable, Sendable {
    /// Its number in the outer zone, `外网2026-0001`.
    let officeNumber: String
    /// What its applicant was told: working days to confirm it; nil: it is confirmed.
    let confirmWithin: Int?
  }

  /// Where it stands in a file, `file:line:column`.
  public var place: String?

  /// Where what an option would say stands in that file.
  public var places: [String: String] = [:]

  public init(channel: Channel, submittedOn: Day, applicant: Applicant, wants: String) {
    self.channel = channel
    self.submittedOn = submittedOn
    self.applicant = applicant
    self.wants = wants
  }

  /// Who applies, as written on the form.
  public struct Applicant: Sendable {
    public var name: String
    public var kind: ApplicantKind
    public var idType: IdentityType?
    public var idNumber: String?
    public var phone: String?
    public var email: String?
    public var address: String?

    public init(name: String, kind: ApplicantKind) {
      self.name = name
      self.kind = kind
    }
  }
}

extension Application {
  /// The applicant as a person of the desk, not yet registered.
  var person: Person {
    var person = Person(
      id: "", kind: applicant.kind.rawValue, name: applicant.name,
      idType: applicant.idType?.rawValue, idNumber: applicant.idNumber, phone: applicant.phone,
      email: applicant.email, address: applicant.address)
    if applicant.phone ?? applicant.email ?? applicant.address != nil {
      person.since = submittedOn.description
    }
    return person
  }
}
