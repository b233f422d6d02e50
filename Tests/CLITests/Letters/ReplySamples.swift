import Statute
import Testing

/// One case for each type of reply, decided and not yet approved.
struct ReplySamples {
  private let desk: Desk
  private let numbers: [ReplyType: String]

  init() throws {
    desk = try Desk()
    var numbers: [ReplyType: String] = [:]
    try Self.answerEarlier(desk)
    for (index, type) in ReplyType.allCases.enumerated() {
      let number = "2026-\(index < 8 ? "000" : "00")\(index + 2)"
      try Self.enter(type, number, desk)
      numbers[type] = number
    }
    self.numbers = numbers
  }

  /// The case that the repeated one points to.
  private static func answerEarlier(_ desk: Desk) throws {
    try desk.enter(
      "log --channel inPerson --on 2026-03-02 --applicant 沈知远 --kind person --wants 征收公告",
      "decide 2026-0001 --on 2026-03-09 --as petition --reason 反映拆迁补偿问题",
      "letter approve 2026-0001 --on 2026-03-09 --approved-by 钱某某",
      "sent 2026-0001 --on 2026-03-10 --means chinaPost --mail-number EX000000003CN",
      today: LetterSamples.today)
  }

  private static func enter(_ type: ReplyType, _ number: String, _ desk: Desk) throws {
    try desk.enter(
      "log --channel inPerson --on 2026-04-07 --applicant 沈知远 --kind person --wants 征收公告",
      "review \(number) --kind secrecy --on 2026-04-13 --opinion pass",
      """
      searched \(number) --on 2026-04-13 --where 档案室和办公系统 --terms 征收公告 --result 没有找到
      """,
      "decide \(number) --on 2026-04-14 --as \(type.rawValue) --reason 见办理记录 \(details(of: type))",
      today: LetterSamples.today)
  }

  private static func details(of type: ReplyType) -> String {
    switch type {
    case .alreadyPublic: "--access 本机关网站“征收公告”栏目"
    case .forbiddenByLaw: "--law 《中华人民共和国统计法》第九条"
    case .specialAccess: "--law 《不动产登记暂行条例》第二十七条 --access 不动产登记窗口"
    case .otherAgency, .inArchive, .publicEnterprise:
      "--other-agency 示例市某某单位 --other-contact 0000-00000009"
    case .repeated: "--earlier 2026-0001"
    default: ""
    }
  }

  func text(_ type: ReplyType) throws -> String {
    let number = try #require(numbers[type])
    let outcome = try desk.run(
      "letter \(number) --format source --out -", today: LetterSamples.today)
    try #require(outcome.code == 0, "\(type)\n\(outcome.errors)")
    return outcome.output
  }
}
