import WorkingDays

extension Application {
  /// The application with the applicant's number as it is kept; a wrong one is refused before
  /// anything is stored, unless it is recorded as it happened.
  func judgingIdentity(asHappened: Bool) throws(OfficeError) -> Application {
    guard let number = applicant.idNumber else { return self }
    let entered = try EnteredNumber(
      number, as: applicant.idType, asOf: submittedOn, asHappened: asHappened)
    var judged = self
    judged.applicant.idType = entered.type
    judged.applicant.idNumber = entered.number
    return judged
  }
}
