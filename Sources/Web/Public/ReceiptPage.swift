import Office
import Statute

/// The receipt: the number, the query code, and the form as it was sent.
struct ReceiptPage: Sendable {
  let number: String
  let code: String
  let submittedOn: String
  let rule: [String]
  let lines: [CasePage.Line]
  let files: String
  let office: String
  let contact: String

  init(_ receipt: OnlineReceipt, _ form: OnlineForm, _ files: [VisitFile], _ office: Office) {
    number = receipt.number
    code = receipt.code
    submittedOn = receipt.submittedOn.withWeekday
    rule = receipt.rule
    lines = form.lines(office.profile)
    self.files =
      files.isEmpty
      ? "没有附件" : files.map { "\($0.purpose.title)：\($0.name)" }.joined(separator: "\n")
    self.office = office.profile.name
    let contact = office.profile.contact
    self.contact = "\(contact.address)，电话 \(contact.phones.joined(separator: "、"))"
  }
}
