import Casework
import CustomDump
import Statute
import Support
import Testing
import WorkingDays

/// A reply is amended, or taken back and made anew.
struct RevocationTests {
  /// Handed in on Wednesday 6 May, due on 2 June; the reply is made on 20 May.
  private func decided() throws -> Given {
    try Given(.inPerson, on: "2026-05-06").after(.decide(.petition), on: "2026-05-20")
  }

  private let notReply = Refusal.notAReply(DocumentID(ordinal: 1))

  @Test func `an amendment is a document of its own and does not move the day`() throws {
    let sent = try decided().after(.send(), on: "2026-05-21")
    try sent.when(.amend(1), on: "2026-06-10").expect(
      .amended(
        Amended(
          document: DocumentID(ordinal: 2), amends: DocumentID(ordinal: 1), text: Sample.text)),
      on: "2026-06-10")
    let amended = try sent.after(.amend(1), on: "2026-06-10").after(.send(2), on: "2026-06-10")
    expectNoDifference(
      amended.reply("2026-06-30"), "reply 2026-05-06 20 due 2026-06-02 met 2026-05-21 left 8")
    expectNoDifference(amended.matter.phase, .closed)
  }

  @Test func `a reply not served is not amended but made anew`() throws {
    try decided().when(.amend(1), on: "2026-05-21", asHappened: true)
      .expect(.notNow(.amended, .decided, needs: .nothing))
  }

  @Test func `taken back before service, it never was an answer and the term runs on`() throws {
    let revoked = try decided().after(.revoke(1), on: "2026-05-22")
    expectNoDifference(revoked.matter.phase, .handling)
    expectNoDifference(revoked.outcome, nil)
    expectNoDifference(
      revoked.reply("2026-05-22"), "reply 2026-05-06 20 due 2026-06-02 running left 7")
    let anew = try revoked.after(.decide(.reissue), on: "2026-06-01").after(
      .send(), on: "2026-06-02")
    expectNoDifference(
      anew.reply("2026-06-30"), "reply 2026-05-06 20 due 2026-06-02 met 2026-06-02 left 0")
    expectNoDifference(anew.outcome, "reissue r3.5.5 decided 2026-06-01 counts 2026-06-02")
  }

  @Test func `taken back on its way, a later signature serves nothing`() throws {
    let revoked = try decided().after(.send(by: .direct), on: "2026-05-21")
      .after(.revoke(1), on: "2026-05-22").after(.reach(1), on: "2026-05-25")
    expectNoDifference(
      revoked.reply("2026-06-03"), "reply 2026-05-06 20 due 2026-06-02 missed left -1")
    expectNoDifference(revoked.matter.firstServedOn, nil)
  }

  @Test func `taken back after service, the office answers anew in a new term`() throws {
    let revoked = try decided().after(.send(), on: "2026-05-21").after(.revoke(1), on: "2026-06-10")
    expectNoDifference(
      revoked.clocks("2026-06-10").all.map(\.line),
      [
        "reply 2026-05-06 20 due 2026-06-02 careful – met 2026-05-21 left 8",
        "reply 2026-06-10 20 due 2026-07-09 running left 20",
      ])
    let anew = try revoked.after(.decide(.reissue), on: "2026-07-01").after(
      .send(), on: "2026-07-02")
    expectNoDifference(
      anew.reply("2026-07-30"), "reply 2026-06-10 20 due 2026-07-09 met 2026-07-02 left 5")
    expectNoDifference(anew.matter.firstServedOn, "2026-05-21")
  }

  @Test func `what was taken back is neither sent nor taken back again`() throws {
    let revoked = try decided().after(.revoke(1), on: "2026-05-22")
    try revoked.when(.send(1), on: "2026-05-22", asHappened: true)
      .expect(.documentRevoked(DocumentID(ordinal: 1)))
    try revoked.when(.revoke(1), on: "2026-05-22", asHappened: true)
      .expect(.documentRevoked(DocumentID(ordinal: 1)))
  }

  @Test func `only replies are taken back or amended`() throws {
    let extended = try Given(.inPerson, on: "2026-05-06").after(.extend(5), on: "2026-05-08")
      .after(.decide(.petition), on: "2026-05-20").after(.send(), on: "2026-05-20")
    try extended.when(.revoke(1), on: "2026-05-22").expect(notReply)
    try extended.when(.amend(1), on: "2026-05-22").expect(notReply)
  }

  @Test func `the first reply taken back after a second one moves nothing`() throws {
    let both = try decided().after(.send(), on: "2026-05-21")
      .after(.orderAnswer(), on: "2026-08-03").after(.decide(.reissue), on: "2026-08-10")
      .after(.send(), on: "2026-08-11").after(.revoke(1), on: "2026-08-12")
    expectNoDifference(both.matter.phase, .closed)
    expectNoDifference(both.outcome, "reissue r3.5.5 decided 2026-08-10 counts 2026-08-11")
    expectNoDifference(
      both.deadlines("2026-09-30"),
      [
        "reply 2026-05-06 20 due 2026-06-02 met 2026-05-21 left 8",
        "orderedReply 2026-08-03 20 due 2026-08-31 met 2026-08-11 left 14",
      ])
  }
}
