import Office
import Statute

/// What was understood of a form, before it is sent.
struct SummaryPage: Sendable {
  let once: String
  let lines: [CasePage.Line]
  let hidden: [Hidden]
  let files: [ApplyPage.Kept]
  let hasProof: Bool
  /// What is public already and may be what is asked for.
  let found: [FoundPage.Row]
  let hasFound: Bool

  struct Hidden: Sendable {
    let name: String
    let value: String
  }

  init(_ form: OnlineForm, _ files: [VisitFile], _ office: Office, once: String?) throws {
    self.once = once ?? FormToken.freshSecret()
    lines = form.lines(office.profile)
    hidden = form.answers.map { Hidden(name: $0.field.rawValue, value: $0.text) }
    self.files = files.map(ApplyPage.Kept.init)
    hasProof = files.contains { $0.purpose == .proof }
    let wanted = [form[.informationNumber]] + form.items.prefix(1).map { String($0.prefix(60)) }
    found =
      try wanted.lazy.map { try FoundPage.rows($0, most: 3, office) }
      .first { !$0.isEmpty } ?? []
    hasFound = !found.isEmpty
  }
}

extension OnlineForm {
  /// The form as a table: titles and answers in words.
  func lines(_ profile: Profile) -> [CasePage.Line] {
    answers.map { field, text in
      CasePage.Line(label: label(field, text), text: words(of: field, text, profile))
    }
  }

  private func label(_ field: Field, _ text: String) -> String {
    guard field == .item, items.count > 1, let index = items.firstIndex(of: text) else {
      return field.title
    }
    return "\(field.title)（第 \(index + 1) 项）"
  }

  private func words(of field: Field, _ text: String, _ profile: Profile) -> String {
    switch field {
    case .respondent: profile.respondent(text)?.name ?? text
    case .kind: kind?.title ?? text
    case .idType: idType?.title ?? text
    default: text
    }
  }
}
