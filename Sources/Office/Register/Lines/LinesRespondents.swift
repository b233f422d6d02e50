import CaseStore

/// In whose name the cases of an export are answered, held against the respondents of the desk.
struct LinesRespondents {
  private let profile: Profile
  private let head: ExportHead
  /// How many cases each has, in the order in which they come.
  private(set) var tallies: [RespondentTally] = []

  init(_ profile: Profile, _ head: ExportHead) {
    self.profile = profile
    self.head = head
  }

  /// Counts the respondent of a record, and says why the desk cannot take it over; nil if it can.
  mutating func refusal(of record: StreamRecord) -> String? {
    guard let code = record.respondent else { return nil }
    let refusal = refusal(of: code)
    let name = name(of: code)
    if let index = tallies.firstIndex(where: { $0.name == name }) {
      tallies[index].count += 1
    } else {
      tallies.append(RespondentTally(name: name, count: 1, known: refusal == nil))
    }
    return refusal
  }

  /// A code alone says little: every office may call its first respondent `gov`.
  private func refusal(of code: String) -> String? {
    let (name, held) = (name(of: code), profile.respondents.first { $0.code == code })
    if held?.name == name { return nil }
    if let other = profile.respondents.first(where: { $0.name == name }) {
      return "答复主体“\(name)”的代码在机关设置里是 \(other.code)，在文件里是 \(code)；先把机关设置改得一致"
    }
    let known = profile.respondents.map(\.name).joined(separator: "、")
    return "机关设置里没有答复主体“\(name)”，有：\(known)；先把它写进机关设置（profile.yaml）再导入"
  }

  /// The name in the file; exports of earlier versions have only codes, which mean the same in the
  /// same office.
  private func name(of code: String) -> String {
    if let names = head.respondents { return names.first { $0.code == code }?.name ?? code }
    if head.agency == profile.code, let own = profile.respondent(code) { return own.name }
    return "\(head.name)：\(code)"
  }
}

extension StreamRecord {
  /// The code of the respondent of a case.
  fileprivate var respondent: String? {
    guard let received = facts.first(where: { $0.kind == "received" }),
      case .object(let fields) = received.payload, case .text(let code)? = fields["respondent"]
    else { return nil }
    return code
  }
}
