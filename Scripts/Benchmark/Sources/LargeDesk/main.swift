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

/// Requests of which no two are alike; their words come as often as the lists are short.
enum Wording {
  static let places = [
    "桥南村", "海州街道", "云台山景区", "新浦老城", "连岛渔港", "赣榆经济开发区", "东海水晶城", "灌云四队镇",
    "板浦古镇", "花果山隧道", "朝阳河西岸", "墟沟片区",
  ]
  static let matters = [
    "土地征收", "道路改造", "供热管网", "学区划分", "污水处理", "老旧小区加装电梯", "农村公路养护", "公交线网调整",
    "托育服务", "湿地保护", "垃圾焚烧", "保障性住房分配", "机动车停放", "渔船更新", "古建筑修缮",
  ]
  static let papers = [
    "补偿安置方案", "环境影响报告书", "专项资金使用明细", "招标投标文件", "听证笔录", "会议纪要", "竣工验收备案表",
    "行政处罚决定书", "财政预算批复",
  ]

  static func request(_ index: Int) -> String {
    let place = places[index % places.count]
    let matter = matters[index / 7 % matters.count]
    let paper = papers[index / 31 % papers.count]
    return "申请公开\(place)\(matter)项目的\(paper)及其附件，编号连政办发〔\(2000 + index % 26)〕\(index)号"
  }
}

/// One case: received some time before today, answered in ten working days unless it is open.
func record(_ index: Int, of cases: Int, before today: Day, in transaction: Transaction) throws {
  let isOpen = index % 50 == 49
  let received = isOpen ? today - (index % 28 + 1) : today - (60 + (cases - index) % 2_000)
  let recording = Recording(at: "2026-01-01T00:00:00.000000Z", by: "甲")
  let person = Person(
    id: "p\(index)", kind: "person", name: "申请人\(index)", phone: nil, email: nil, address: nil)
  try transaction.putPerson(person)
  let wants = try transaction.keep(Wording.request(index))
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
    NewFact(.identityVerified(IdentityVerified()), on: received),
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
