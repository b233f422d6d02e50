import ArgumentParser
import Office

/// The desk that an interview looks into, opened once.
final class DeskInView {
  private var office: Office?
  private var views: [String: CaseView] = [:]

  /// The case that the answers are about, as it stands today.
  func view(of number: String, _ answers: Answers, _ console: Console) throws -> CaseView {
    if let view = views[number] { return view }
    let today = try console.clock.today
    let view = try office(answers, console).show(number, Standpoint(asOf: today, knownOn: today))
    views[number] = view
    return view
  }

  /// Without a word about a missing key, which the verb itself has to say.
  func office(_ answers: Answers, _ console: Console) throws -> Office {
    if let office = console.counter?.office ?? office { return office }
    let options = try DeskOptions.parse(answers["--desk"].map { ["--desk=\($0)"] } ?? [])
    let opened = try Office.open(
      options.folder(console), clock: console.clock, key: console.variable("YSQ_KEY"))
    office = opened
    return opened
  }
}
