import CaseStore
import Casework
import Foundation
import Office
import Statute
import Support
import WorkingDays

/// An office of three years whose cases chance made from a fixed seed, over every way a case can go.
final class SimulatedOffice: Sendable {
  /// Applications a year. The law's own measure of an office is 5,000: a count of three years then
  /// takes longer than all other tests together, so `YSQ_CASES=5000` asks for it.
  static let yearly =
    ProcessInfo.processInfo.environment["YSQ_CASES"].flatMap { Int($0) } ?? 400

  let folder: String
  let office: Office

  init() throws {
    folder = NSTemporaryDirectory() + "ysq-" + UUID().uuidString
    office = try Office.create(
      folder, profile: nil, clock: try OfficeClock(practiceDay: "2026-06-30"))
    let store = try Store.open(at: folder)
    var random = SplitMix(seed: 20_260_101)
    for first in ["2023-01-01", "2024-01-01", "2025-01-01"] as [Day] {
      try store.write { transaction in
        for serial in 1...Self.yearly {
          let facts = Self.history(first + random.below(365), serial, &random)
          _ = try transaction.record(
            facts, of: CaseNumber(year: first.year, serial: serial), after: 0,
            Recording(at: "2026-06-30T01:15:00.000000Z", by: "周文静"))
        }
      }
    }
    _ = try office.rebuild()
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private static func history(
    _ day: Day, _ serial: Int, _ random: inout SplitMix
  ) -> [NewFact] {
    let channel = random.pick(Channel.allCases)
    var receipt = Sample.received(channel, on: day, signed: day, items: 1)
    receipt.applicantKind = random.pick(ApplicantKind.allCases)
    receipt.respondent = random.pick(["gov", "office"])
    var facts = [NewFact(.received(receipt), on: day)]
    if receipt.channel.receipt.needsConfirmation {
      if random.oneIn(20) { return facts }
      facts.append(NewFact(.confirmed(Confirmed()), on: day + random.below(4)))
    }
    let start = day + 4
    switch random.below(12) {
    case 0: return facts
    case 1: return facts + [NewFact(.withdrawn(Withdrawn(items: [])), on: start + random.below(30))]
    case 2: return facts + lapse(start)
    default:
      let day = start + random.below(40)
      return facts + reply(day, DocumentID(ordinal: 1), serial, &random)
    }
  }

  private static func lapse(_ day: Day) -> [NewFact] {
    let notice = CorrectionAsked(document: DocumentID(ordinal: 1), items: [Sample.text])
    return [
      NewFact(.correctionAsked(notice), on: day),
      NewFact(
        .correctionLapsed(CorrectionLapsed(document: DocumentID(ordinal: 2))), on: day + 40),
    ]
  }

  /// A reply, now and then attacked, and answered anew by order.
  private static func reply(
    _ day: Day, _ document: DocumentID, _ serial: Int, _ random: inout SplitMix
  ) -> [NewFact] {
    let types = ReplyType.allCases.filter { $0 != .recordCorrection }
    let decided = Decided(
      document: document, items: [Sample.decision(random.pick(types), item: 1)])
    let facts = [
      NewFact(.decided(decided), on: day),
      NewFact(
        .sent(Sent(document: document, means: .chinaPost, mailNumber: "XA\(serial)")),
        on: day + random.below(5)),
    ]
    guard document.ordinal == 1, random.oneIn(5) else { return facts }
    let opened = day + 10
    let review =
      facts + [
        NewFact(.remedyOpened(RemedyOpened(kind: random.pick(RemedyKind.allCases))), on: opened)
      ]
    guard !random.oneIn(4) else { return review }
    let ended =
      review + [
        NewFact(
          .remedyDecided(RemedyDecided(outcome: random.pick(RemedyOutcome.allCases))),
          on: opened + 60 + random.below(200))
      ]
    guard random.oneIn(3) else { return ended }
    return ended + [NewFact(.answerOrdered(AnswerOrdered()), on: opened + 270)]
      + reply(opened + 280, DocumentID(ordinal: 2), serial, &random)
  }
}
