import CaseStore
import Casework
import Statute
import WorkingDays

extension Office {
  /// Gives a person the name that they bear now; the one before still finds them.
  public func renamePerson(
    _ text: String, to name: String, reason: String, by officer: String
  ) throws(OfficeError) -> PersonView {
    let name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    try EnteredName.refuse(name, field: "--name")
    return try change { transaction in
      let id = try onlyPerson(text, transaction)
      guard let person = try transaction.person(id) else { throw Self.noSuchPerson(text) }
      guard person.name != name else {
        throw OfficeError(
          .refused, code: "sameName", message: "\(id) 已经是这个姓名", field: "--name",
          hint: "不用更名；用 ysq applicant show \(id) 核对")
      }
      let event = PersonEvent(person: id, reason: try transaction.keep(reason))
      try transaction.record(
        event, .personRenamed, on: today, Recording(at: clock.instant, by: officer))
      try transaction.putPerson(person.renamed(name))
      try rederive(try transaction.caseNumbers(ofPersons: [id]), transaction)
      return try personView(id, transaction)
    }
  }
}
