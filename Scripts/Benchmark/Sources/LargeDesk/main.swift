import CaseStore
import Casework
import Foundation
import Office
import Statute
import WorkingDays

/// Makes a desk in a new folder: `LargeDesk FOLDER CASES`. One case in fifty is open.
///
/// Facts are recorded in batches and no day is later than today; the tables derived from them are
/// made by `ysq rebuild`, whose time is printed.
func makeDesk(_ folder: String, cases: Int) throws {
  let office = try Office.create(folder, profile: nil, clock: OfficeClock())
  let store = try Store.open(at: folder)
  let today = office.today
  var made = 0
  while made < cases {
    let batch = min(2_000, cases - made)
    try store.write { transaction in
      for index in made..<(made + batch) {
        try record(index, of: cases, before: today, in: transaction)
      }
    }
    made += batch
  }
  let start = Date()
  let derived = try office.rebuild()
  let seconds = Date().timeIntervalSince(start)
  print("\(derived) cases, rebuilt in \(String(format: "%.1f", seconds)) s")
}

/// One case: received some time before today, answered in ten working days unless it is open.
func record(_ index: Int, of cases: Int, before today: Day, in transaction: Transaction) throws {
  let isOpen = index % 50 == 49
  let received = isOpen ? today - (index % 28 + 1) : today - (60 + (cases - index) % 2_000)
  let recording = Recording(at: "2026-01-01T00:00:00.000000Z", by: "甲")
  let person = Person(
    id: "p\(index)", kind: "person", name: "申请人\(index)", phone: nil, email: nil, address: nil)
  try transaction.putPerson(person)
  let wants = try transaction.keep("第\(index)号征收补偿方案及其附件")
  let year = received.year
  let number = CaseNumber(
    year: year, serial: try transaction.nextNumber(series: "case", year: year))
  let receipt = Received(
    channel: .inPerson, submittedOn: received, arrivedOn: received,
    applicant: PersonID(person.id), applicantKind: .person, respondent: "main", wants: wants,
    items: [wants])
  let facts = [NewFact(.received(receipt), on: received)] + (isOpen ? [] : answer(after: received))
  _ = try transaction.record(facts, of: number, after: 0, recording)
}

func answer(after received: Day) -> [NewFact] {
  let reply = DocumentID(ordinal: 1)
  let decided = Decided(document: reply, items: [ItemDecision(item: 1, type: .petition)])
  return [
    NewFact(.identityVerified, on: received),
    NewFact(.decided(decided), on: received + 14),
    NewFact(
      .sent(Sent(document: reply, means: .chinaPost, mailNumber: "XA00000000032")),
      on: received + 15),
  ]
}

let words = CommandLine.arguments
guard words.count == 3, let cases = Int(words[2]) else {
  print("LargeDesk FOLDER CASES")
  exit(64)
}
try makeDesk(words[1], cases: cases)
