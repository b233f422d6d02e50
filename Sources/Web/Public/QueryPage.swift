import Office

/// How an application stands, or the two fields that ask for it.
struct QueryPage: Sendable {
  let number: String
  let code: String
  var problem: String?
  let found: Found?
  var isCorrected = false
  var correctionProblem: String?
  let text: String
  let once: String

  struct Found: Sendable {
    let number: String
    let standing: String
    let lines: [CasePage.Line]
    let counting: [CasePage.Line]
    let hasCounting: Bool
    let request: Request?
    let letters: [Letter]
    let hasLetters: Bool
  }

  struct Request: Sendable {
    let title: String
    let sentences: [String]
    let items: [String]
    let lastDay: String?
    let isCorrection: Bool
  }

  struct Letter: Sendable {
    let document: String
    let title: String
    let documentNumber: String
    let sent: String
    let formats: [Format]
    let canBeFetched: Bool
    let enclosures: [Enclosure]
  }

  struct Enclosure: Sendable {
    let sequence: Int
    let name: String
    let size: String
  }

  struct Format: Sendable {
    let name: String
    let title: String
  }

  /// The empty form, with what was typed; the code is typed anew.
  init(_ call: Call) {
    number = String((call.given("number") ?? "").prefix(40))
    code = ""
    found = nil
    text = ""
    once = ""
  }

  init(_ call: Call, _ office: Office) throws {
    number = call.given("number") ?? ""
    code = call.given("code") ?? ""
    found = Found(try office.query(number, code: code))
    text = call.given("text") ?? ""
    once = FormToken.freshSecret()
  }
}

extension QueryPage.Found {
  fileprivate init(_ view: QueryView) {
    func lines(_ sentences: [SentenceView]) -> [CasePage.Line] {
      sentences.map { CasePage.Line(label: $0.label, text: $0.text) }
    }
    self.init(
      number: view.number, standing: view.standing, lines: lines(view.lines),
      counting: lines(view.counting), hasCounting: !view.counting.isEmpty,
      request: view.request.map {
        QueryPage.Request(
          title: $0.title, sentences: $0.sentences, items: $0.items, lastDay: $0.lastDay,
          isCorrection: $0.isCorrection)
      },
      letters: view.letters.map(QueryPage.Letter.init), hasLetters: !view.letters.isEmpty)
  }
}

extension QueryPage.Letter {
  fileprivate init(_ letter: SentLetter) {
    self.init(
      document: letter.document, title: letter.title, documentNumber: letter.number ?? "",
      sent: letter.sent,
      formats: letter.formats.map {
        QueryPage.Format(name: $0.rawValue, title: $0 == .html ? "网页" : $0.rawValue.uppercased())
      },
      canBeFetched: !letter.formats.isEmpty,
      enclosures: (letter.enclosures ?? []).map {
        QueryPage.Enclosure(
          sequence: $0.sequence, name: $0.name, size: "\(($0.size + 1_023) / 1_024) KB")
      })
  }
}
