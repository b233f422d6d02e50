import Statute
import WorkingDays
import Yams

extension ProfileReader {
  /// Bytes of a megabyte, the unit of 附件上限.
  private static let megabyte = 1_048_576

  /// Reads the whole file; nil leaves a fault behind.
  mutating func profile(_ root: Node) -> Profile? {
    guard let file = fields(root, .file) else { return nil }
    let agency = fields(file[.agency], .agency)
    let code = self.code(agency?[.code])
    let name = text(agency?[.name])
    let guidePublishedOn = day(file[.guidePublishedOn])
    let contact = self.contact(file[.contact])
    let respondents = self.respondents(file[.respondents])
    let heads = self.heads(file[.heads])
    let units = self.units(file[.units])
    let channels = self.channels(file[.channels])
    let readings = self.readings(file[.readings])
    let localHolidays = self.localHolidays(file[.localHolidays])
    let correctionDays = number(file[.correctionDays], 1...60)
    let mailAllowance = number(file[.mailAllowance], 0...30)
    let payment = text(file[.payment])
    let chain = self.chain(file[.chain])
    let officers = self.officers(file[.officers])
    let reminders = self.reminders(file[.reminders])
    let mail = self.mail(file[.mail])
    let megabytes = number(file[.attachmentLimit], 1...1024)
    guard let code, let name, let contact, let first = respondents.first else { return nil }
    return Profile(
      code: code, name: name, guidePublishedOn: guidePublishedOn, contact: contact,
      defaultRespondent: first, otherRespondents: Array(respondents.dropFirst()), heads: heads,
      units: units, channels: channels, readings: readings, payment: payment,
      chain: chain,
      localHolidays: localHolidays,
      correctionDays: correctionDays ?? 15, mailAllowance: mailAllowance ?? 3,
      attachmentLimit: (megabytes ?? 50) * Self.megabyte, officers: officers,
      reminders: reminders, mail: mail)
  }

  /// Reads the steps that a reply passes, each once.
  private mutating func chain(_ field: ProfileField?) -> [ApprovalStep] {
    guard let field else { return [] }
    let steps: [ApprovalStep] = list(field, atLeastOne: false) {
      $0.choice(ProfileField(key: field.key, node: $1))
    }
    return steps.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private mutating func contact(_ field: ProfileField?) -> Contact? {
    guard let fields = fields(field, .contact) else { return nil }
    let address = text(fields[.address])
    let hours = text(fields[.hours])
    let phones = texts(fields[.phones], atLeastOne: true)
    let others = [.fax, .postcode, .email, .website].map { text(fields[$0]) }
    guard let address, let hours, !phones.isEmpty else { return nil }
    return Contact(
      address: address, hours: hours, phones: phones, fax: others[0], postcode: others[1],
      email: others[2], website: others[3])
  }
}
