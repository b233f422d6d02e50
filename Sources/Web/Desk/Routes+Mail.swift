import Office

/// The numbers of letters that were posted, one after the other, as a scanner of bar codes types them.
extension Routes {
  /// Where an entry leads back to that was made on this page.
  static let mailPath = "/desk/mail"

  var mail: [Route] {
    [
      .get(Self.mailPath, .signedIn("sent")) { call, office in
        let page = MailPage(try office.postedLetters(for: call))
        return pages.page("mail", "补邮件号", page, call, office)
      }
    ]
  }
}

extension Office {
  /// Those that are the person's business.
  func postedLetters(for call: Call) throws -> [PostedLetter] {
    let unit = call.account?.onlyUnit
    return try postedLetters().filter { letter in unit.map { $0 == letter.unit } ?? true }
  }
}

struct MailPage: Sendable {
  let rows: [Row]
  let isEmpty: Bool

  struct Row: Sendable {
    let number: String
    let casePath: String
    let path: String
    let document: String
    let title: String
    let on: String
    let owner: String
    let version: Int
    let once: String
    /// Whether what the scanner types first goes here.
    let isFirst: Bool
  }

  init(_ letters: [PostedLetter]) {
    rows = letters.enumerated().map { index, letter in
      let casePath = "/desk/cases/\(letter.number.inLink)"
      return Row(
        number: letter.number, casePath: casePath, path: casePath + "/do/sent",
        document: letter.document, title: letter.title, on: letter.sentOn,
        owner: [letter.unit, letter.handler].joined(" "), version: letter.version,
        once: FormToken.freshSecret(), isFirst: index == 0)
    }
    isEmpty = rows.isEmpty
  }
}
