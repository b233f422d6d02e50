import Casework
import Office
import Statute
import WorkingDays

/// A list of cases, or what a search found.
struct CasesPage: Sendable {
  static let length = 50

  let title: String
  let text: String
  /// Whether words were looked for, so that the rows tell where they stand.
  let isSearch: Bool
  let phases: [FormPage.Choice]
  let channels: [FormPage.Choice]
  let year: String
  let rows: [Row]
  let isEmpty: Bool
  let next: String?
  let problem: String?
  let canDownload: Bool

  struct Row: Sendable {
    let number: String
    let path: String
    let phase: String
    let applicant: String
    let channel: String
    let submittedOn: String
    let receivedOn: String
    let owner: String
    let outcome: String
    let before: String
    let hit: String
    let after: String
  }

  init(_ call: Call, _ office: Office) throws {
    let phase = call.asked("phase").flatMap { Phase(rawValue: $0) }
    let channel = call.asked("channel").flatMap { Channel(rawValue: $0) }
    text = call.asked("q") ?? ""
    isSearch = !text.isEmpty
    // A list that nobody asked for anything begins with this year.
    let year =
      call.query.isEmpty ? office.today.year : call.asked("year").flatMap { Int($0) }
    self.year = year.map(String.init) ?? ""
    phases = Phase.allCases.map { .init(name: $0.rawValue, title: $0.title, isChosen: $0 == phase) }
    channels = Channel.allCases.map {
      .init(name: $0.rawValue, title: $0.title, isChosen: $0 == channel)
    }
    let slice = Slice(limit: Self.length + 1, after: call.asked("after"))
    let answer = try Self.answer(
      text, ListFilter(phase: phase, channel: channel, year: year), slice, office)
    let found = answer.rows
    problem = answer.problem
    canDownload = call.may("register")
    rows = Array(found.prefix(Self.length))
    isEmpty = rows.isEmpty
    title = text.isEmpty ? "案件" : "查找“\(text)”"
    let filter = call.linkQuery(["q", "phase", "channel"])
    next =
      found.count > Self.length
      ? "/desk/cases?\(filter)&year=\(self.year)&after=\(rows.last?.number ?? "")" : nil
  }

  /// The rows, or why such words cannot be looked for.
  private static func answer(
    _ text: String, _ filter: ListFilter, _ slice: Slice, _ office: Office
  ) throws -> (rows: [Row], problem: String?) {
    if text.isEmpty {
      return (try office.list(filter, slice, office.standpoint).map(Row.init), nil)
    }
    let choice = SearchChoice(phase: filter.phase, year: filter.year, channel: filter.channel)
    do {
      return (try office.search(text, choice, slice, office.standpoint).map(Row.init), nil)
    } catch {
      guard error.status == .usage else { throw error }
      return ([], Problem(error, id: "").sentence)
    }
  }
}

extension CasesPage.Row {
  fileprivate init(_ line: CaseLineView) {
    self.init(
      number: line.number, path: "/desk/cases/\(line.number)",
      phase: line.phase.title(of: Phase.self), applicant: line.applicant,
      channel: line.channel.title(of: Channel.self), submittedOn: line.submittedOn,
      receivedOn: line.receivedOn ?? "未确认", owner: [line.unit, line.handler].joined(" "),
      outcome: line.outcome?.outcomeTitle ?? "", before: "", hit: "", after: "")
  }

  fileprivate init(_ hit: HitView) {
    self.init(
      number: hit.number, path: "/desk/cases/\(hit.number)",
      phase: hit.phase.title(of: Phase.self), applicant: hit.applicant, channel: "",
      submittedOn: "", receivedOn: "", owner: "", outcome: "", before: hit.before, hit: hit.hit,
      after: hit.after)
  }
}

extension Call {
  /// The fields of the query that are kept in a link.
  func linkQuery(_ names: [String]) -> String {
    names.compactMap { name in asked(name).map { "\(name)=\($0.inLink)" } }
      .joined(separator: "&")
  }
}

extension String {
  /// The text as a part of a link.
  var inLink: String {
    utf8.map { byte in
      let isPlain =
        byte < 128
        && (Character(Unicode.Scalar(byte)).isLetter || Character(Unicode.Scalar(byte)).isNumber
          || byte == UInt8(ascii: "-"))
      return isPlain
        ? String(Unicode.Scalar(byte))
        : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }
}
