import Casework
import CustomDump
import Statute
import Support
import Testing
import WorkingDays

/// Arts 29, 30: what a correction notice may ask about who applies.
struct IdentityDefectTests {
  /// An application that came with a proof, and maybe by an agent.
  private func given(
    _ channel: Channel, _ proof: IdentityProof?, kind: ApplicantKind = .person,
    agent: Bool = false, on day: Day = "2026-05-06"
  ) -> Given {
    var received = Sample.received(channel, on: day)
    received.proof = proof
    received.applicantKind = kind
    received.agent = agent ? PersonID("p2") : nil
    return Given(received)
  }

  @Test(
    arguments: [
      (.inPerson, .original, nil), (.inPerson, .copy, "请出示申请人的有效身份证件原件"),
      (.oral, .scan, "请出示申请人的有效身份证件原件"), (.registeredMail, .copy, nil),
      (.registeredMail, .scan, nil), (.registeredMail, .absent, "请提供申请人的有效身份证件复印件"),
      (.ordinaryMail, .absent, "请提供申请人的有效身份证件复印件"), (.fax, .original, nil),
      (.online, .absent, "请提供申请人的有效身份证件的扫描件或者照片"), (.email, .copy, nil),
      (.inPerson, nil, nil),
    ] as [(Channel, IdentityProof?, String?)])
  func `what the channel asks for and did not come is proposed`(
    channel: Channel, proof: IdentityProof?, item: String?
  ) {
    let items = given(channel, proof).matter.identityDefects.map(\.item)
    expectNoDifference(items, item.map { [$0] } ?? [])
  }

  @Test func `an organisation shows its certificate`() {
    expectNoDifference(
      given(.fax, .absent, kind: .business).matter.identityDefects.map(\.item),
      ["请提供申请人的营业执照、登记证书等身份证明复印件"])
  }

  @Test func `an agent without authorisation is asked for it until it is shown`() throws {
    let agent = given(.inPerson, .original, agent: true)
    expectNoDifference(agent.matter.identityDefects, [.authorisation])
    let shown = agent.fact(
      .identityVerified(IdentityVerified(agentAuthorised: true)), on: "2026-05-07")
    expectNoDifference(shown.matter.identityDefects, [])
    expectNoDifference(shown.matter.agentAuthorised, true)
  }

  @Test func `a proof that does not hold is proposed, one shown later ends the proposal`() throws {
    let rejected = IdentityRejected(why: Sample.text)
    let failed = given(.registeredMail, .copy).fact(.identityRejected(rejected), on: "2026-05-07")
    expectNoDifference(failed.matter.identityDefects, [.rejected])
    let shown = IdentityVerified(proof: .original)
    let verified = failed.fact(.identityVerified(shown), on: "2026-05-08")
    expectNoDifference(verified.matter.identityDefects, [])
    expectNoDifference(verified.matter.proof, .original)
  }

  @Test func `nothing is proposed once a correction was asked for`() throws {
    let asked = try given(.fax, .absent).fact(.confirmed(Confirmed()), on: "2026-05-06")
      .after(.askCorrection(within: 15), on: "2026-05-07")
    expectNoDifference(asked.matter.identityDefects, [])
  }

  @Test func `the law of 2007 knew no such check`() {
    expectNoDifference(given(.inPerson, .absent, on: "2018-05-07").matter.identityDefects, [])
  }
}
