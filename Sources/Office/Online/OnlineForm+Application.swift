import Statute
import WorkingDays

extension OnlineForm {
  /// The application that the form is, once it has no faults.
  ///
  /// - Parameter purposes: What the files that come with it are for.
  func application(on today: Day, with purposes: [VisitFile.Purpose]) -> Application? {
    guard let kind, let wants else { return nil }
    var applicant = Application.Applicant(name: self[.name], kind: kind)
    applicant.idType = idType
    applicant.idNumber = answer(.idNumber)
    applicant.phone = answer(.phone)
    applicant.email = answer(.email)
    applicant.address = answer(.address)
    var application = Application(
      channel: .online, submittedOn: today, applicant: applicant, wants: wants)
    application.items = items.count > 1 ? items : []
    application.informationNumber = answer(.informationNumber)
    application.way = answer(.way)
    application.form = answer(.carrier)
    application.respondent = answer(.respondent)
    application.agent = answer(.agent)
    application.agentAuthorised = purposes.contains(.authorisation)
    application.proof = purposes.contains(.proof) ? .scan : .absent
    application.isByApplicant = true
    return application
  }

  private func answer(_ field: Field) -> String? { self[field].isEmpty ? nil : self[field] }

  /// The request word for word; several things are numbered.
  private var wants: String? {
    guard items.count > 1 else { return items.first }
    return items.enumerated().map { "\($0 + 1)．\($1)" }.joined(separator: "\n")
  }
}
