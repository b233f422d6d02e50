import Casework
import WorkingDays

/// Adding to the ledger.
extension Transaction {
  /// Appends one entry to a stream that is no case, after its last.
  func append(
    _ kind: String, of stream: String, on day: Day, _ recording: Recording,
    asHappened: TextReference? = nil, payload: String
  ) throws {
    try append([
      EntryDraft(
        stream: stream, sequence: try lastSequence(of: stream) + 1, kind: kind,
        version: Fact.version, day: day.description, recordedAt: recording.at,
        recordedBy: recording.by, asHappened: asHappened?.digest, payload: payload)
    ])
  }

  /// Appends the drafts in their order; each must be the next of its stream.
  @discardableResult
  public func append(_ drafts: [EntryDraft]) throws -> [LedgerEntry] {
    guard !drafts.isEmpty else { return [] }
    _ = try vault.open()
    var head = try advanceHead(by: drafts.count)
    let entries = try drafts.indices.map { index in
      let draft = drafts[index]
      if index == 0 || !draft.follows(drafts[index - 1]) { try requireNext(draft) }
      let entry = LedgerEntry(draft, agency: agency, after: head)
      try insert(entry)
      head = (entry.position, entry.hash)
      return entry
    }
    try connection.run(LedgerQueries.setHeadHash, .text(head.hash), scope)
    return entries
  }

  /// Gives the next number of a series and year: contiguous, and never given twice.
  public func nextNumber(series: String, year: Int) throws -> Int {
    let number = try connection.first(
      LedgerQueries.nextNumber, scope, .text(series), .integer(year)
    ) { try $0.integer(0) }
    guard let number else { throw StoreFault.malformed(detail: "a counter gave no number") }
    return number
  }

  /// Adds the agency that this transaction acts for.
  func addAgency(name: String) throws {
    try connection.run(LedgerQueries.addAgency, scope, .text(name))
    try connection.run(LedgerQueries.addChainHead, scope, .text(HashChain.beginning))
  }

  /// Moves the head on and returns where it was, which holds back other writers of the agency.
  private func advanceHead(by count: Int) throws -> (position: Int, hash: String) {
    let head = try connection.first(LedgerQueries.advanceHead, .integer(count), scope) {
      (position: try $0.integer(0) - count, hash: try $0.text(1))
    }
    guard let head else { throw StoreFault.malformed(detail: "the ledger has no head") }
    return head
  }

  private func requireNext(_ draft: EntryDraft) throws {
    guard try lastSequence(of: draft.stream) + 1 == draft.sequence else {
      throw StoreFault.staleVersion(stream: draft.stream, sequence: draft.sequence)
    }
  }

  private func insert(_ entry: LedgerEntry) throws {
    try connection.run(
      LedgerQueries.append, .text(entry.agency), .integer(entry.position), .text(entry.stream),
      .integer(entry.sequence), .text(entry.kind), .integer(entry.version), .text(entry.day),
      .text(entry.recordedAt), .text(entry.recordedBy), SQLValue(entry.asHappened),
      .text(entry.payload), .text(entry.hash))
  }
}

extension EntryDraft {
  /// Whether it is the next entry of the same stream, so that only the first needs a look.
  fileprivate func follows(_ other: EntryDraft) -> Bool {
    stream == other.stream && sequence == other.sequence + 1
  }
}

extension LedgerEntry {
  fileprivate init(_ draft: EntryDraft, agency: String, after head: (position: Int, hash: String)) {
    let position = head.position + 1
    self.init(
      agency: agency, position: position, draft: draft,
      hash: HashChain.hash(of: draft, agency: agency, position: position, after: head.hash))
  }
}
