import Casework
import CustomDump
import Statute
import Testing

/// What the law offers where the same was asked for before (arts 36 and 44).
struct SeenProposalTests {
  private static let text = "桥南村征地补偿方案"
  private let same = sought(text).match(sought(text))
  private let near = sought(text).match(sought("桥南村征地补偿安置方案"))
  private let other = sought(text).match(sought("低保发放名单"))

  private static func sought(_ text: String) -> Sought {
    Sought(wants: text, items: [], number: nil)
  }

  private func seen(
    _ serial: Int, own: Bool = false, _ match: SoughtMatch, _ answers: [ReplyType] = [],
    served: Bool = true
  ) -> SeenCase {
    SeenCase(
      number: CaseNumber(year: 2026, serial: serial),
      applicant: PersonID(own ? "p1" : "p\(serial)"), isOwn: own, match: match, answers: answers,
      isServed: served && !answers.isEmpty)
  }

  private func number(_ serial: Int) -> CaseNumber { CaseNumber(year: 2026, serial: serial) }

  private func proposals(
    _ cases: [SeenCase], _ publications: [SeenPublication] = [], isOpen: Bool = true
  ) -> [SeenProposal] {
    SeenProposal.all(for: PersonID("p1"), isOpen: isOpen, cases, publications)
  }

  @Test func `art 36(六): the same person was answered on the same`() {
    expectNoDifference(
      proposals([seen(2, own: true, same, [.disclosed])]), [.repeated(number(2))])
    expectNoDifference(proposals([seen(2, own: true, other, [.disclosed])]), [])
    expectNoDifference(proposals([seen(2, same, [.disclosed])]), [])
    expectNoDifference(proposals([seen(2, own: true, same, [.disclosed])], isOpen: false), [])
  }

  @Test func `the likest answer is named, of equals the newest, and none that only refers back`() {
    expectNoDifference(
      proposals([
        seen(2, own: true, same, [.disclosed]), seen(3, own: true, same, [.nonexistent]),
        seen(4, own: true, near, [.disclosed]), seen(5, own: true, same, [.repeated]),
      ]), [.repeated(number(3))])
  }

  @Test func `what is not answered yet, or not served, is not repeated`() {
    expectNoDifference(proposals([seen(2, own: true, same)]), [.pending(number(2))])
    expectNoDifference(
      proposals([seen(2, own: true, same, [.disclosed], served: false)]), [.pending(number(2))])
    expectNoDifference(
      proposals([seen(2, own: true, same, [.disclosed]), seen(3, own: true, same)]),
      [.repeated(number(2))])
  }

  @Test func `art 36(一): what is up is pointed to`() {
    let publication = PublicationNumber(year: 2026, serial: 1)
    let up = SeenPublication(number: publication, match: same, canBeShown: true)
    let down = SeenPublication(number: publication, match: same, canBeShown: false)
    expectNoDifference(proposals([], [up]), [.alreadyPublic(publication)])
    expectNoDifference(proposals([], [down]), [])
    expectNoDifference(
      proposals([seen(2, same), seen(3, same)], [up]), [.alreadyPublic(publication)])
  }

  @Test func `art 44: three applicants make several, each counted once`() {
    expectNoDifference(proposals([seen(2, same)]), [])
    expectNoDifference(
      proposals([seen(2, same), seen(3, same), seen(4, other)]), [.proactive(applicants: 3)])
    expectNoDifference(
      proposals([seen(2, own: true, same, [.disclosed]), seen(3, same)]), [.repeated(number(2))])
    expectNoDifference(
      proposals([seen(2, same), seen(3, near)], isOpen: false), [.proactive(applicants: 3)])
  }

  @Test func `art 44: what every answer withheld is not brought up`() {
    let withheld = [seen(2, same, [.stateSecret]), seen(3, same, [.thirdPartyRights])]
    expectNoDifference(proposals(withheld), [])
    expectNoDifference(
      proposals(withheld + [seen(4, same, [.partlyDisclosed])]), [.proactive(applicants: 4)])
  }

  @Test func `each proposal cites its article`() {
    let all: [SeenProposal] = [
      .repeated(number(1)), .pending(number(1)),
      .alreadyPublic(PublicationNumber(year: 2026, serial: 1)), .proactive(applicants: 3),
    ]
    expectNoDifference(
      all.map(\.article.description),
      ["第三十六条第（六）项", "第三十六条第（六）项", "第三十六条第（一）项", "第四十四条"].map { "《政府信息公开条例》" + $0 })
  }
}
