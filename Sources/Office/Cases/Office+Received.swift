import CaseStore
import Casework
import Statute

extension Office {
  /// The receipt of an application, with its persons and texts kept.
  func received(
    _ application: Application, _ respondent: String, _ transaction: Transaction
  ) throws -> Received {
    let texts = application.items.isEmpty ? [application.wants] : application.items
    return Received(
      channel: application.channel, submittedOn: application.submittedOn,
      signedOn: application.channel == .registeredMail
        ? application.signedOn ?? application.submittedOn : application.signedOn,
      arrivedOn: application.arrivedOn
        ?? max(application.submittedOn, application.signedOn ?? application.submittedOn),
      applicant: try applicant(application.applicant, transaction),
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
      slip: application.slip, confirmWithin: profile.confirmWithin(application.channel),
      proof: application.proof)
  }

  /// A known person only where type and number are equal; else a new one.
  private func applicant(
    _ applicant: Application.Applicant, _ transaction: Transaction
  ) throws -> PersonID {
    if let type = applicant.idType, let number = applicant.idNumber,
      let known = try transaction.personID(idType: type.rawValue, idNumber: number)
    {
      return PersonID(known)
    }
    return try transaction.register(
      Person(
        id: "", kind: applicant.kind.rawValue, name: applicant.name,
        idType: applicant.idType?.rawValue, idNumber: applicant.idNumber,
        phone: applicant.phone, email: applicant.email, address: applicant.address))
  }

  private func person(_ name: String, _ transaction: Transaction) throws -> PersonID {
    try transaction.register(Person(id: "", kind: ApplicantKind.person.rawValue, name: name))
  }
}
