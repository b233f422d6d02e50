import Office

/// What a form is about.
enum FormSubject: Sendable {
  case `case`, new, paper, publication

  /// Entries that are about no case.
  private static let others: [FormSubject: Set<String>] = [
    .new: ["log", "paper add", "publication add"], .paper: ["paper close"],
    .publication: ["publication publish", "publication change", "publication address"],
  ]

  /// Refuses a command that is about something else, before its form is made.
  func refuseOther(_ command: String) throws {
    let own = Self.others[self]
    let isOwn = own?.contains(command) ?? !Self.others.values.contains { $0.contains(command) }
    guard isOwn else { throw Problem.notFound }
  }

  func number(_ call: Call) -> String? { self == .new ? nil : call.parameter("number") }

  func back(_ number: String?) -> String {
    switch self {
    case .new: "/desk"
    case .case: "/desk/cases/\(number ?? "")"
    case .paper: "/desk/papers"
    case .publication: "/desk/publications/\((number ?? "").inLink)"
    }
  }

  /// Where to go once it is entered.
  func after(_ number: String) -> String {
    guard self == .new else { return back(number) }
    if number.hasPrefix("来") { return "/desk/papers" }
    return number.hasPrefix("公") ? "/desk/publications/\(number.inLink)" : "/desk/cases/\(number)"
  }
}

/// The number of what was entered, from what the command prints.
enum EnteredNumber {
  static func of(_ json: [UInt8]) -> String {
    JSONReading.string("number", of: json) ?? ""
  }
}
