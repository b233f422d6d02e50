import CaseStore
import Casework
public import Statute
public import WorkingDays

/// An incoming paper as programs read it.
public struct PaperView: Encodable, Hashable, Sendable {
  public let number: String
  public let channel: String
  public let on: String
  public let sender: String?
  public let gist: String?
  public let mailNumber: String?
  public let signedBy: String?
  public let handedOverOn: String?
  public let cases: [String]
  public let closed: String?
  public let told: String?
}

/// A paper as a clerk registers it.
public struct PaperDraft: Sendable {
  public var channel: Channel
  public var sender: String?
  public var gist: String?
  public var mailNumber: String?
  public var signedBy: String?
  public var handedOverOn: Day?

  public init(channel: Channel) { self.channel = channel }
}

extension Office {
  /// Registers a paper that is not, or not yet, a case.
  public func addPaper(_ draft: PaperDraft, _ entry: Entry) throws(OfficeError) -> PaperView {
    try requireToday(entry.on)
    if let handedOverOn = draft.handedOverOn {
      try requireToday(handedOverOn)
      if handedOverOn < entry.on {
        throw OfficeError(
          Refusal.arrivedBeforeSignature(handedOverOn, signed: entry.on))
      }
    }
    return try translating {
      try store.write { transaction in
        let year = entry.on.year
        let number = PaperNumber(
          year: year, serial: try transaction.nextNumber(series: "paper", year: year))
        let arrival = PaperArrived(
          channel: draft.channel, sender: try draft.sender.map(transaction.keep),
          gist: try draft.gist.map(transaction.keep), mailNumber: draft.mailNumber,
          signedBy: draft.signedBy, handedOverOn: draft.handedOverOn)
        try transaction.record(
          .paperArrived(arrival), on: entry.on, of: number, try recording(entry, transaction))
        try noteDone(number, transaction)
        return try paperView(number, transaction)
      }
    }
  }

  /// Closes a paper that became no case.
  public func closePaper(
    _ text: String, as closing: PaperClosing, told: String?, _ entry: Entry
  ) throws(OfficeError) -> PaperView {
    try requireToday(entry.on)
    return try translating {
      try store.write { transaction in
        let paper = try openPaper(text, transaction)
        if entry.on < paper.on {
          throw Refusal.beforeReceipt(entry.on, reached: paper.on)
        }
        let closed = PaperClosed(closing: closing, told: try told.map(transaction.keep))
        try transaction.record(
          .paperClosed(closed), on: entry.on, of: paper.number, try recording(entry, transaction))
        try noteDone(paper.number, transaction)
        return try paperView(paper.number, transaction)
      }
    }
  }

  /// The papers of the desk, the open ones only if asked.
  public func papers(openOnly: Bool, asOf day: Day) throws(OfficeError) -> [PaperView] {
    try reading { snapshot in
      try paperNumbers(openOnly: openOnly && day >= today, snapshot).compactMap { number in
        guard let paper = try snapshot.paper(number), paper.on <= day, !openOnly || paper.isOpen
        else { return nil }
        return try paperView(paper, snapshot)
      }
    }
  }

  /// A paper that an application can still be logged from.
  public func openPaper(_ text: String) throws(OfficeError) -> PaperView {
    try reading { snapshot in try paperView(openPaper(text, snapshot), snapshot) }
  }

  /// The numbers in their order: of all papers, or of those that wait now.
  private func paperNumbers(openOnly: Bool, _ snapshot: Snapshot) throws -> [PaperNumber] {
    if openOnly {
      return try snapshot.openPapers().map(\.number).sorted { $0.description < $1.description }
    }
    var numbers: [PaperNumber] = []
    try snapshot.forEachStream(of: PaperNumber.sign) { stream in
      if let number = PaperNumber(stream) { numbers.append(number) }
    }
    return numbers
  }

  /// A paper nobody has dealt with yet.
  func openPaper(_ text: String, _ snapshot: Snapshot) throws -> Paper {
    guard let number = PaperNumber(text) ?? PaperNumber("来" + text),
      let paper = try snapshot.paper(number)
    else {
      throw OfficeError(
        .missing, code: "noSuchPaper", message: "没有来件“\(text)”", field: "PAPER",
        hint: "用 ysq paper list 查看来件号")
    }
    guard paper.closing == nil else {
      throw OfficeError(
        .refused, code: "paperClosed",
        message: "来件 \(number) 已经按“\(paper.closing?.closing.title ?? "")”办结")
    }
    return paper
  }

  private func paperView(_ number: PaperNumber, _ snapshot: Snapshot) throws -> PaperView {
    guard let paper = try snapshot.paper(number) else {
      throw StoreFault.integrity(detail: number.description)
    }
    return try paperView(paper, snapshot)
  }

  private func paperView(_ paper: Paper, _ snapshot: Snapshot) throws -> PaperView {
    PaperView(
      number: paper.number.description, channel: paper.arrival.channel.rawValue,
      on: paper.on.description,
      sender: try paper.arrival.sender.flatMap(snapshot.text).map { sight.name($0, of: nil) },
      gist: try paper.arrival.gist.flatMap(snapshot.text), mailNumber: paper.arrival.mailNumber,
      signedBy: paper.arrival.signedBy, handedOverOn: paper.arrival.handedOverOn?.description,
      cases: paper.cases.map(\.description), closed: paper.closing?.closing.rawValue,
      told: try paper.closing?.told.flatMap(snapshot.text))
  }

  private func requireToday(_ day: Day) throws(OfficeError) {
    if day > today { throw OfficeError(Refusal.future(day, today: today)) }
  }
}
