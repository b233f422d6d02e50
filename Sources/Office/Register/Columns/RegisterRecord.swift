import Casework
import Statute
import WorkingDays

/// One row of a register, its cells understood; nil where the register says nothing.
struct RegisterRecord: Hashable, Sendable {
  // The application.
  var officeNumber: String?
  var submittedOn: Day?
  var channel: Channel?
  var applicant: String?
  var applicantKind: ApplicantKind?
  var wants: String?
  var respondent: String?
  var paper: String?
  var receivedMailNumber: String?
  var signedBy: String?
  var signedOn: Day?
  var handedOverOn: Day?
  var confirmedBy: String?
  var confirmedOn: Day?
  var agent: String?
  var idType: IdentityType?
  var idNumber: String?
  var phone: String?
  var email: String?
  var address: String?
  var informationNumber: String?
  var way: String?
  var form: String?
  var splitFrom: String?

  // Its handling.
  var correctionSentOn: Day?
  var correctionReachedOn: Day?
  var correctionPeriod: Period?
  var correctionPostedOn: Day?
  var correctionReceivedOn: Day?
  var extensionDays: Int?
  var extensionApprovedBy: String?
  var extensionApprovedOn: Day?
  var extensionSentOn: Day?
  var party: String?
  var partyKind: PartyKind?
  var consultedOn: Day?
  var consultationReachedOn: Day?
  var opinionOn: Day?
  var opinion: Opinion?
  var feeNotifiedOn: Day?
  var feeReachedOn: Day?
  var feeAmount: Int?
  var feePaidOn: Day?
  var feeReceipt: String?
  var unit: String?
  var handler: String?
  var search: String?
  var reviewer: String?
  var reviewedOn: Day?

  // The reply and its service.
  var approvedBy: String?
  var approvedOn: Day?
  var decidedOn: Day?
  var outcome: RegisterOutcome?
  var law: String?
  var replyNumber: String?
  var means: Means?
  var servedOn: Day?
  var mailNumber: String?
  var deliveredOn: Day?
  var cameBackOn: Day?
  var withdrawnOn: Day?

  // Review and suit, and the file.
  var remedyKind: RemedyKind?
  var remedyBody: String?
  var remedyNumber: String?
  var remedyOn: Day?
  var copyOn: Day?
  var effectiveOn: Day?
  var remedyOutcome: RegisterRemedyOutcome?
  var orderPeriod: Period?
  var reansweredOn: Day?
  var fileNumber: String?
  var note: String?
}

/// What a register says became of an application.
enum RegisterOutcome: Hashable, Sendable {
  case reply(ReplyType)
  case closing(ClosingOutcome)
  /// A row of the annual report that no single type stands for.
  case row(String)
}

/// What a register says became of a review or a suit.
enum RegisterRemedyOutcome: Hashable, Sendable {
  case decided(RemedyOutcome)
  case pending
}
