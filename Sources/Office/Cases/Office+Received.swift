import CaseStore
import Casework
import Statute
import WorkingDays

extension Office {
  /// The receipt of an application, with its persons and texts kept.
  func received(
    _ application: Application, _ respondent: String, asHappened: Bool,
    _ transaction: Transaction
  ) throws -> Received {
    let texts = application.items.isEmpty ? [application.wants] : application.items
    return Received(
      channel: application.channel, submittedOn: application.submittedOn,
      signedOn: application.channel == .registeredMail
        ? application.signedOn ?? application.submittedOn : application.signedOn,
      arrivedOn: application.arrivedOn
        ?? max(application.submittedOn, application.signedOn ?? application.submittedOn),
      applicant: try applicant(application, asHappened: asHappened, transaction),
      applicantKind: application.applicant.kind,
      coApplicants: try application.coApplicants.map { try person($0, transaction) },
      agent: try application.agent.map { try person($0, transaction) },
      agentAuthorised: application.agentAuthorised, respondent: respondent,
      wants: try transaction.keep(application.wants), items: try texts.map(transaction.keep),
      informationNumber: application.informationNumber,
      form: try application.form.map(transaction.keep),
      way: try application.way.map(transaction.keep),
      choosesElectronic: [application.way, application.form].compactMap { $0 }
        .contains(where: ObtainingWay.isElectronic),
      mailNumber: application.mailNumber, otherAddressee: application.otherAddressee,
      slip: application.slip, confirmWithin: confirmWithin(application),
      officeNumber: application.carried?.officeNumber, proof: application.proof)
  }

  /// What the applicant was told in the outer zone holds.
  private func confirmWithin(_ application: Application) -> Int? {
    if let carried = application.carried { return carried.confirmWithin }
    return profile.confirmWithin(application.channel)
  }

  /// A known person only where type, number and name are equal; else a new one.
  ///
  /// What the form tells of how to reach a known one is the newest from then on; but what nobody
  /// has compared with a paper moves nobody's letters, and tells nobody whom the desk knows.
  private func applicant(
    _ application: Application, asHappened: Bool, _ transaction: Transaction
  ) throws -> PersonID {
    let form = application.person
    switch try transaction.holder(of: form) {
    case .same(let known):
      let told = known.told(by: form, on: application.submittedOn.description)
      if application.isByApplicant, !told.isReached(as: known) {
        return try transaction.register(form)
      }
      if told != known, !application.isByApplicant { try transaction.putPerson(told) }
      return PersonID(known.id)
    case .other(let holder) where !asHappened && !application.isByApplicant:
      throw OfficeError.otherHolder(holder, form: form)
    case .other, .nobody: return try transaction.register(form)
    }
  }

  private func person(_ name: String, _ transaction: Transaction) throws -> PersonID {
    try transaction.register(Person(id: "", kind: ApplicantKind.person.rawValue, name: name))
  }
}

extension Person {
  /// Whether both are written to and called in the same way.
  fileprivate func isReached(as other: Person) -> Bool {
    (phone, email, address) == (other.phone, other.email, other.address)
  }
}
