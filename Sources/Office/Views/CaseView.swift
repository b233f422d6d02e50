import Casework
import Statute
import WorkingDays

/// A case as programs read it (`show --json`).
public struct CaseView: Encodable, Hashable, Sendable {
  public let number: String
  public let phase: String
  public let flags: [String]
  public let channel: String
  public let submittedOn: String
  public let receivedOn: String?
  public let respondent: String
  public let applicant: ApplicantView
  public let wants: String?
  public let items: [ItemView]
  public let documents: [DocumentView]
  public let outcome: OutcomeView?
  public let deadlines: [DeadlineView]
  public let findings: [FindingView]
  public let nextActions: [String]
  public let facts: [FactView]
  public let paper: String?
  public let unit: String?
  public let handler: String?
  /// What fixes the day of receipt, as art 31 puts it.
  public let receiptRule: String
  public let respondentName: String
  /// The number that the office itself had given it, if it is another.
  public let officeNumber: String?
  public let attachments: [AttachmentView]
  /// What a correction notice may ask about who applies, as `correction ask --item` takes it.
  public let correctionItems: [String]
  /// What proof of identity was shown, if that was written down.
  public let proof: String?
  /// The case that it was split from (一事一申请).
  public let splitFrom: String?
  /// The cases that were split from it.
  public let splitInto: [String]
  /// Who else applies, and who acts for them, masked.
  public let coApplicants: [String]
  public let agent: String?
  /// Where the applicant can be written to, masked.
  public let email: String?
  public let address: String?
  /// The 文号 of the document asked for.
  public let informationNumber: String?
  /// 载体形式 and 获取方式 in the applicant's words.
  public let form: String?
  public let way: String?
  /// What the application asked for at first, where that was split or changed.
  public let originalWants: String?
  /// Whether texts and persons are sealed and the key is not here.
  public let locked: Bool

  /// What stands in the place of a text that is not there.
  public var absent: String { Self.absent(locked: locked) }

  static func absent(locked: Bool) -> String { locked ? "（没有密钥，看不到）" : "（内容已清除）" }
}

/// Who applies, masked.
public struct ApplicantView: Encodable, Hashable, Sendable {
  public let id: String
  public let name: String?
  public let kind: String
  public let idType: String?
  public let idNumber: String?
  public let phone: String?
}

/// One thing that is asked for.
public struct ItemView: Encodable, Hashable, Sendable {
  public let item: Int
  public let wants: String?
  public let withdrawn: Bool
}

/// A document that leaves, or left, the office.
public struct DocumentView: Encodable, Hashable, Sendable {
  public let id: String
  public let kind: String
  public let number: String?
  public let madeOn: String
  public let approvedOn: String?
  public let approvedBy: String?
  public let sentOn: String?
  public let reachedOn: String?
  public let failedOn: String?
  public let means: String?
  public let mailNumber: String?
  public let countsOn: String?
  public let revokedOn: String?

  init(_ document: Document) {
    let sending = document.countedSending
    id = document.id.description
    kind = document.kind.rawValue
    number = document.number?.text
    madeOn = document.madeOn.description
    approvedOn = document.approvedOn?.description
    approvedBy = document.approvedBy
    sentOn = sending?.on.description
    reachedOn = sending?.reachedOn?.description
    failedOn = sending?.failedOn?.description
    means = sending?.means?.rawValue
    mailNumber = sending?.mailNumber
    countsOn = sending?.countsOn?.description
    revokedOn = document.revokedOn?.description
  }
}

/// How a case came out.
public struct OutcomeView: Encodable, Hashable, Sendable {
  public let type: String?
  public let row: String?
  public let decidedOn: String
  public let countsOn: String?
  public let documentNumber: String?
  public let items: [ItemOutcomeView]
}

/// What the reply says of one item.
public struct ItemOutcomeView: Encodable, Hashable, Sendable {
  public let item: Int
  public let type: String
  public let title: String
  public let article: String?
  public let reason: String?
  public let law: String?
  public let access: String?
  public let otherAgency: String?
  public let otherContact: String?
  public let earlier: String?
  public let publication: String?
  public let remedy: String
}

/// A file of the case.
public struct AttachmentView: Encodable, Hashable, Sendable {
  /// The entry that added it.
  public let fact: Int
  public let name: String?
  /// Bytes.
  public let size: Int
  public let mediaType: String
  /// SHA-256 in hexadecimal.
  public let digest: String
  /// The reply with which it goes to the applicant; null for what stays in the file.
  public let enclosedWith: String?
  public let erased: Bool
}

/// Something irregular, with what proves it.
public struct FindingView: Encodable, Hashable, Sendable {
  public let code: String
  public let level: String
  public let article: String?
  public let day: String
  public let detail: String
}

/// A fact of the ledger.
public struct FactView: Encodable, Hashable, Sendable {
  public let sequence: Int
  public let kind: String
  public let title: String
  public let on: String
  public let recordedAt: String
  public let by: String
  public let asHappened: String?
  public let struck: Bool
  public let detail: String
}
