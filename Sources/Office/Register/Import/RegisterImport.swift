import CaseStore
import Casework
import Spreadsheets
import WorkingDays

/// A register on its way into a desk: surveyed, tried, and taken over.
///
/// The file is read once for each of the three, so that memory does not grow with it.
final class RegisterImport {
  let office: Office
  let options: RegisterOptions
  let progress: (Int, Int) -> Void
  private(set) var view: ImportView
  private var survey = RegisterSurvey()
  private var tallies = FindingTallies()
  private var holders = RegisterHolders()
  /// The first lines of the applications that are refused.
  private var refused: Set<Int> = []
  /// Rows without fault that are refused along with others.
  private var siblings: [RegisterFault] = []
  private var passes: (done: Int, of: Int)

  /// Applications in one transaction.
  private static let batch = 1_000

  init(
    _ office: Office, _ options: RegisterOptions, passes: Int,
    _ progress: @escaping (Int, Int) -> Void
  ) throws(OfficeError) {
    self.office = office
    self.options = options
    self.progress = progress
    self.passes = (0, passes)
    let file = try RegisterFile(options)
    try file.layout.check(options.path)
    view = ImportView(file: RegisterFileView(file, path: options.path))
    try file.translatingFaults {
      while let row = try file.nextNumber() {
        survey.add(row, file)
        if survey.rows % Self.batch == 0 { self.report(file) }
      }
    }
    survey.close()
    self.passes.done += 1
    view.read = survey.rows
  }

  /// Tries every application and says what would become of it.
  func check() throws {
    let groups = RegisterGroups(try RegisterFile(options), survey)
    let calendar = try office.store.read {
      try office.calendar($0, knownOn: office.today)
    }
    let translation = RegisterTranslation(
      profile: office.profile, calendar: calendar, today: office.today)
    while case let batch = try groups.next(Self.batch), !batch.isEmpty {
      try office.store.read { snapshot in
        for group in batch { try check(group, groups.file, translation, snapshot) }
      }
      report(groups.file)
    }
    passes.done += 1
    view.findings = tallies.all
    view.rejected.sort {
      ($0.line, $0.cell?.count ?? 0, $0.cell ?? "") < ($1.line, $1.cell?.count ?? 0, $1.cell ?? "")
    }
  }

  private func check(
    _ group: RegisterGroup, _ file: RegisterFile, _ translation: RegisterTranslation,
    _ snapshot: Snapshot
  ) throws {
    let fate = try RegisterFate(group, snapshot)
    view.unchanged += fate.unchanged
    for row in fate.repeated { view.warnings.append(file.fault(row.place, row.reason)) }
    let answer = try fate.answer(translation, snapshot) { _ in
      group.officeNumber.flatMap { CaseNumber(officeNumber: $0) } ?? CaseNumber(year: 1, serial: 1)
    }
    guard let answer else { return }
    view.warnings += answer.warnings.map { file.fault($0.place, $0.reason) }
    if answer.faults.isEmpty {
      if let taken = try fate.takenNumber(snapshot) {
        view.warnings.append(
          file.fault(taken, "这个案号在案件台里已经用了，另编案号，原编号保留"))
      }
      view.imported += fate.rows.rows.count
      if fate.number == nil { try warnOfHolder(group.rows[0], file, snapshot) }
      if let matter = answer.matter {
        tallies.add(
          Clocks(
            matter, calendar: translation.calendar, policy: office.profile.policy,
            asOf: office.today
          ).findings, of: matter, line: group.line)
      }
    } else {
      refused.insert(group.line)
      view.rejected += answer.faults.map { file.fault($0.place, $0.reason) }
      addSiblings(of: answer.faults.map(\.place.line), in: fate.rows, file)
    }
  }

  /// A number that is another's is told, and the row taken over under its own name.
  private func warnOfHolder(
    _ row: RegisterRow, _ file: RegisterFile, _ snapshot: Snapshot
  ) throws {
    guard let person = RegisterReceipt(row.record)?.applicant,
      let doubt = try holders.doubt(person, snapshot)
    else { return }
    view.warnings.append(file.fault(row.place("证件号码"), doubt))
  }

  /// Rows without fault that share the number of one that has: half an application is none.
  private func addSiblings(of broken: [Int], in group: RegisterGroup, _ file: RegisterFile) {
    for row in group.rows where !broken.contains(row.line) {
      let reason = "同一申请编号的第 \(broken.min() ?? row.line) 行有错，一并退回"
      let sibling = file.fault(row.place("申请编号"), reason)
      siblings.append(sibling)
      view.warnings.append(sibling)
    }
  }

  /// Takes over every application that was not refused, a batch in each transaction.
  func store(by person: String) throws {
    let groups = RegisterGroups(try RegisterFile(options), survey)
    let entry = RegisterEntering(office, options.path, by: person)
    let rejects =
      refused.isEmpty
      ? nil : try RejectedFile(options.path, groups.file.layout, view.rejected + siblings)
    try office.store.write { transaction in
      for (year, serial) in survey.serials.sorted(by: { $0.key < $1.key }) {
        try transaction.reserve(serial, series: "case", year: year)
      }
    }
    while case let batch = try groups.next(Self.batch), !batch.isEmpty {
      let good = batch.filter { !refused.contains($0.line) }
      for group in batch where refused.contains(group.line) { try rejects?.write(group) }
      if !good.isEmpty { try office.store.write { try entry.enter(good, $0) } }
      report(groups.file)
    }
    if let rejected = try rejects?.finish() {
      (view.rejectedFile, view.earlierRejectedFile) = rejected
    }
    view.dryRun = false
  }

  private func report(_ file: RegisterFile) {
    let (done, total) = (file.progress.done, max(1, file.progress.total))
    progress(passes.done * total + done, passes.of * total)
  }
}
