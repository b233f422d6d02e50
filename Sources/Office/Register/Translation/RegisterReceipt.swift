import CaseStore
import Casework
import Statute
import WorkingDays

/// The receipt that a row tells.
struct RegisterReceipt {
  let record: RegisterRecord
  let channel: Channel
  let submittedOn: Day

  init?(_ record: RegisterRecord) {
    guard let channel = record.channel, let submitted = record.submittedOn else { return nil }
    self.record = record
    self.channel = channel
    submittedOn = submitted
  }

  /// The day of signature; one that is not told is the day of submission.
  private var signedOn: Day? {
    channel == .registeredMail ? record.signedOn ?? submittedOn : record.signedOn
  }

  private var arrivedOn: Day {
    switch channel {
    case .registeredMail: record.handedOverOn ?? signedOn ?? submittedOn
    default: record.handedOverOn ?? record.signedOn ?? submittedOn
    }
  }

  /// The day of confirmation; one that is not told is the day of submission, or of arrival.
  func confirmedOn(_ received: Received) -> Day? {
    guard needsConfirmation(received) else { return nil }
    return record.confirmedOn ?? max(submittedOn, received.reachedOn)
  }

  /// Under the Regulation of 2007 data messages count from arrival.
  private func needsConfirmation(_ received: Received) -> Bool {
    switch channel.receipt {
    case .submission, .signature: false
    case .confirmationOnArrival: true
    case .mutualConfirmation:
      !Regime.inForce(on: received.reachedOn).countsDataMessagesFromArrival
    }
  }

  /// The application as a fact; who asks and what is put where contents go.
  func received(
    respondent: String, confirmWithin: Int?, _ contents: RegisterContents
  ) throws -> Received {
    let wants = try contents.keep(record.wants ?? "")
    let ways = [record.way, record.form].compactMap(\.self)
    var received = Received(
      channel: channel, submittedOn: submittedOn, signedOn: signedOn, arrivedOn: arrivedOn,
      applicant: try contents.register(applicant),
      applicantKind: record.applicantKind ?? .other,
      agent: try record.agent.map { try contents.register(Self.person(named: $0)) },
      respondent: respondent, wants: wants, items: [wants],
      informationNumber: record.informationNumber, form: try contents.keep(record.form),
      way: try contents.keep(record.way),
      choosesElectronic: ways.contains(where: ObtainingWay.isElectronic),
      mailNumber: record.receivedMailNumber, confirmWithin: confirmWithin)
    if isAssumed(received) { received.receiptAssumed = true }
    return received
  }

  private func isAssumed(_ received: Received) -> Bool {
    if channel == .registeredMail { return record.signedOn == nil }
    return needsConfirmation(received) && record.confirmedOn == nil
  }

  /// The applicant as a person of the desk, not yet registered.
  var applicant: Person {
    let number = identity.map { $0.normalised ?? $0.number }
    var person = Person(
      id: "", kind: (record.applicantKind ?? .other).rawValue, name: record.applicant ?? "",
      idType: idType?.rawValue, idNumber: number, phone: record.phone, email: record.email,
      address: record.address)
    if record.phone ?? record.email ?? record.address != nil {
      person.since = submittedOn.description
    }
    return person
  }

  /// What the form of the applicant's number tells; nil where the register has none.
  var identity: IdentityView? {
    record.idNumber.map { IdentityCheck(as: idType, asOf: submittedOn).view(of: $0) }
  }

  private var idType: IdentityType? { record.idType ?? record.idNumber.flatMap(type) }

  /// What kind of number it is where the register only gives the number: what it is valid as, else
  /// what applicants of the kind usually have.
  private func type(of number: String) -> IdentityType? {
    let view = IdentityCheck(as: nil, asOf: submittedOn).view(of: number)
    if view.valid { return view.type }
    guard number.utf8.count == 18 else { return nil }
    return record.applicantKind == .person ? .residentID : .creditCode
  }

  static func person(named name: String) -> Person {
    Person(id: "", kind: ApplicantKind.person.rawValue, name: name)
  }
}
