import CaseStore
import Casework
import WorkingDays

extension Office {
  /// Splits an application that asks for several things: the first stays in the case, and each other
  /// one becomes a case that came in the same paper and is due on the same days.
  public func split(_ number: String, into pieces: [String], _ entry: Entry) throws(OfficeError)
    -> CaseView
  {
    if let twice = pieces.firstTwice {
      throw OfficeError(
        .refused, code: "pieceTwice", message: "“\(twice)”写了两次", field: "--wants",
        hint: "每项只写一个 --wants")
    }
    return try act(number, entry) { act in
      let others = try pieces.dropFirst().map { wants in
        SplitPiece(try newNumber(beside: act.matter, act.transaction), wants: try act.keep(wants))
      }
      let facts = try act.procedure.split(
        keeping: try act.keep(pieces[0]), others, on: entry.on)
      for piece in others { try open(piece, from: act.matter, entry, act.transaction) }
      return facts
    }
  }

  /// The next number of the year in which the application reached the office.
  private func newNumber(beside matter: Case, _ transaction: Transaction) throws -> CaseNumber {
    let year = matter.reachedOn.year
    return CaseNumber(year: year, serial: try transaction.nextNumber(series: "case", year: year))
  }

  /// Opens the case of a piece, with what happened so far, and names it to the paper.
  private func open(
    _ piece: SplitPiece, from matter: Case, _ entry: Entry, _ transaction: Transaction
  ) throws {
    let instant = clock.instant
    for carried in matter.splitOff(piece) {
      _ = try transaction.record(
        [NewFact(try sealed(carried.fact, transaction), on: carried.on)], of: piece.number,
        after: carried.sequence - 1,
        Recording(at: instant, by: entry.by, asHappened: carried.asHappened))
    }
    if let opened = try transaction.matter(piece.number) {
      try transaction.replace(try deriver(transaction).derived(opened, transaction))
    }
    guard let paper = matter.received.paper else { return }
    try transaction.record(
      .paperLogged(PaperLogged(number: piece.number)), on: entry.on, of: paper,
      try recording(entry, transaction))
  }
}

/// The fact without words in the clear, which receipts of earlier versions have.
private func sealed(_ fact: Fact, _ transaction: Transaction) throws -> Fact {
  guard case .received(let received) = fact else { return fact }
  return .received(
    received.sealing(
      form: try received.plainForm.map(transaction.keep),
      way: try received.plainWay.map(transaction.keep)))
}

extension [String] {
  /// The first text that stands there before.
  fileprivate var firstTwice: String? {
    var seen = Set<String>()
    return first { !seen.insert($0).inserted }
  }
}
