import CaseStore
import Casework
import WorkingDays

extension Office {
  /// Splits an application that asks for several things: the first stays in the case, and each other
  /// one becomes a case that came in the same paper and is due on the same days.
  ///
  /// - Parameter confirmed: Whether someone looked at the request again: a piece of one thing is
  ///   not split once more by a slip.
  public func split(
    _ number: String, into pieces: [String], confirmed: Bool = true, _ entry: Entry
  ) throws(OfficeError) -> CaseView {
    if let twice = pieces.firstTwice {
      throw OfficeError(
        .refused, code: "pieceTwice", message: "“\(twice)”写了两次", field: "--wants",
        hint: "每项只写一个 --wants")
    }
    return try act(number, entry) { act in
      if !confirmed, pieces.count > 1, act.matter.isPieceOfOneThing {
        throw Self.splitAlready(act.matter)
      }
      let others = try pieces.dropFirst().map { wants in
        SplitPiece(try newNumber(beside: act.matter, act.transaction), wants: try act.keep(wants))
      }
      let facts = try act.procedure.split(
        keeping: try act.keep(pieces[0]), others, on: entry.on)
      for piece in others { try open(piece, from: act.matter, entry, act.transaction) }
      return facts
    }
  }

  /// What to look at again before an application is split into these pieces.
  public func splitDoubts(
    _ number: String, into pieces: [String]
  ) throws(OfficeError) -> SplitDoubts {
    try reading { snapshot in
      let matter = try matter(number, snapshot)
      let texts = try ([matter.wants] + matter.items).compactMap(snapshot.text)
      let shown = try CaseTexts(matter, sight, snapshot)
      let request = RequestPairs(texts)
      return SplitDoubts(
        request: try shown.text(matter.wants) ?? absent,
        items: matter.items.count < 2 ? [] : try matter.items.map { try shown.text($0) ?? absent },
        isPieceOfOneThing: matter.isPieceOfOneThing,
        strange: texts.isEmpty ? [] : pieces.filter { !request.tells($0) })
    }
  }

  private static func splitAlready(_ matter: Case) -> OfficeError {
    let from = matter.received.splitFrom.map { "由 \($0) 拆分而来" } ?? "已经拆分过"
    return OfficeError(
      .refused, code: "alreadySplit", message: "\(matter.number) \(from)，现在只有一项，一般不再拆分",
      field: "--wants", hint: "用 ysq show \(matter.number) 核对申请内容；确实还含几项的，加 --yes")
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

extension Case {
  /// Whether it was split before and asks for one thing now.
  fileprivate var isPieceOfOneThing: Bool {
    (received.splitFrom != nil || !splitInto.isEmpty) && items.count < 2
  }
}
