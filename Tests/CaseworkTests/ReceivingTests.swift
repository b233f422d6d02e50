import Casework
import CustomDump
import Statute
import Support
import Testing
import WorkingDays

/// The command that opens a case: what it answers and what it refuses.
struct ReceivingTests {
  /// What `receive` answers on the last day of 2026.
  private func receive(
    _ received: Received, confirmed: Day? = nil, isPublished: Bool = true,
    today: Day = "2026-12-31", asHappened: Bool = false
  ) -> Answer {
    do throws(Refusal) {
      return .facts(
        try Procedure.receive(
          received, confirmedOn: confirmed, isPublished: isPublished, today: today,
          asHappened: asHappened))
    } catch {
      return .refused(error)
    }
  }

  @Test(arguments: Channel.allCases)
  func `the fact of receipt bears the day it reached the office`(channel: Channel) {
    let received = Sample.received(channel, on: "2026-03-02", signed: "2026-03-04")
    let mailed = channel == .registeredMail || channel == .ordinaryMail
    let data = channel == .fax || channel == .email
    receive(received).expect(
      .received(received), on: mailed || data ? "2026-03-04" : "2026-03-02")
  }

  @Test func `a site whose guide says so confirms by its success message`() {
    let received = Sample.received(.online, on: "2026-03-04", confirmWithin: nil)
    receive(received).expect([
      NewFact(.received(received), on: "2026-03-04"),
      NewFact(.confirmed(Confirmed(automatic: true)), on: "2026-03-04"),
    ])
  }

  @Test func `a confirmation known at once is recorded with the receipt`() {
    let received = Sample.received(.email, on: "2026-03-04")
    receive(received, confirmed: "2026-03-05").expect([
      NewFact(.received(received), on: "2026-03-04"),
      NewFact(.confirmed(Confirmed()), on: "2026-03-05"),
    ])
  }

  @Test func `what is handed in needs no confirmation`() {
    let received = Sample.received(.inPerson, on: "2026-03-04")
    receive(received, confirmed: "2026-03-05").expect(.received(received), on: "2026-03-04")
  }

  @Test(arguments: [Channel.inPerson, .oral, .registeredMail, .ordinaryMail])
  func `letter 19: counter, speech and mail can never be closed`(channel: Channel) {
    expectNoDifference(channel.canBeClosed, false)
    #expect(receive(Sample.received(channel, on: "2026-03-04"), isPublished: false).isAccepted)
  }

  @Test(arguments: [Channel.fax, .online, .email])
  func `letter 19: an unpublished channel is refused, and counts once it is confirmed`(
    channel: Channel
  ) throws {
    let received = Sample.received(channel, on: "2026-03-04")
    receive(received, isPublished: false).expect(.channelUnpublished(channel))
    receive(received, isPublished: false, asHappened: true)
      .expect(.received(received), on: "2026-03-04")
    let given = try Given(received).after(.confirm, on: "2026-03-11")
    expectNoDifference(given.receivedOn, "2026-03-11")
  }

  @Test func `a receipt in the future is refused`() {
    let received = Sample.received(.inPerson, on: "2026-03-04")
    receive(received, today: "2026-03-03").expect(.future("2026-03-04", today: "2026-03-03"))
  }

  @Test func `nothing is signed for before it was posted`() {
    receive(Sample.received(.registeredMail, on: "2026-03-04", signed: "2026-03-03"))
      .expect(.signedBeforeSubmission("2026-03-03", submitted: "2026-03-04"))
  }

  @Test func `nothing is confirmed before it arrived`() {
    receive(Sample.received(.email, on: "2026-03-04"), confirmed: "2026-03-03")
      .expect(.confirmedBeforeArrival("2026-03-03", arrived: "2026-03-04"))
  }

  @Test func `the same impossible days are refused as happened`() {
    receive(
      Sample.received(.registeredMail, on: "2026-03-04", signed: "2026-03-03"), asHappened: true
    )
    .expect(.signedBeforeSubmission("2026-03-03", submitted: "2026-03-04"))
  }

  @Test func `nothing happens to a case before it reached the office`() throws {
    try Given(.inPerson, on: "2026-03-04").when(.note, on: "2026-03-03", asHappened: true)
      .expect(.beforeReceipt("2026-03-03", reached: "2026-03-04"))
  }

  @Test func `nothing is recorded of a day to come`() throws {
    var given = Given(.inPerson, on: "2026-03-04")
    given.today = "2026-03-05"
    try given.when(.note, on: "2026-03-06", asHappened: true)
      .expect(.future("2026-03-06", today: "2026-03-05"))
  }

  @Test func `a misdelivered paper becomes no case`() throws {
    let arrived = PaperArrived(channel: .ordinaryMail)
    let number = PaperNumber(year: 2026, serial: 1)
    let closed = PaperClosed(closing: .misdelivered, told: Sample.text)
    let paper = try #require(
      Paper(
        number,
        [(.paperArrived(arrived), "2026-03-04"), (.paperClosed(closed), "2026-03-05")]))
    expectNoDifference(paper.isOpen, false)
    expectNoDifference(paper.cases, [])
    expectNoDifference(paper.closing, closed)
  }

  @Test func `one paper may become several cases`() throws {
    let number = PaperNumber(year: 2026, serial: 1)
    let cases = [1, 2].map { CaseNumber(year: 2026, serial: $0) }
    let logged = cases.map { (PaperFact.paperLogged(PaperLogged(number: $0)), Day("2026-03-04")) }
    let arrived = (PaperFact.paperArrived(PaperArrived(channel: .inPerson)), Day("2026-03-04"))
    let paper = try #require(Paper(number, [arrived] + logged))
    expectNoDifference(paper.cases, cases)
    expectNoDifference(paper.isOpen, false)
  }
}
