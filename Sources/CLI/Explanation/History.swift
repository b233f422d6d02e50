import ArgumentParser
import Office

struct History: Verb {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "一件案件的经过：何日、何事、何人登记，按登记的先后",
    discussion: """
      照实登记的，写出当时的说明；作废的记录仍然列出，注明作废。
      ysq history 2026-0001
      ysq 经过 2026-0001 --as-of 2026-03-10 --json
      """)

  @OptionGroup var matter: CaseArgument
  @OptionGroup var look: RevealOptions
  @OptionGroup var read: ReadOptions

  func run(_ console: Console) throws {
    let office = try look.look(
      read.office(console), at: "history \(matter.number)", console)
    let view = try office.show(matter.number, read.standpoint(console))
    try console.show(FactList(number: view.number, facts: view.facts))
  }
}

/// The facts of a case, in the order of recording.
struct FactList: Shown {
  let number: String
  let facts: [FactView]

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(facts)
  }

  func draw(on page: inout Page) {
    page.line("\(number) 的经过", .bold)
    for fact in facts { fact.draw(on: &page) }
  }
}

extension FactView {
  fileprivate func draw(on page: inout Page) {
    let ink: Paint.Ink? = struck ? .faint : nil
    let place = "\(sequence)".padded(to: 4, alignedRight: true)
    page.line("\(place)  \(on)  \(title)\(struck ? "（已作废）" : "")", ink)
    if !detail.isEmpty { page.indented(6, detail, ink) }
    if let asHappened { page.indented(6, "照实登记：\(asHappened)", struck ? .faint : .yellow) }
    page.indented(6, "\(by) 于 \(recordedAt.inChina) 登记", .faint)
  }
}
