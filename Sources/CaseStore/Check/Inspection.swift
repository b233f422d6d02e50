/// One inspection: each part goes on as far as it can be read, and then the next one comes.
struct Inspection {
  let snapshot: Snapshot
  /// The desk's folder of attachments; nil for a desk in memory.
  let attachments: DigestFolder?
  var report = CheckReport()

  init(snapshot: Snapshot, attachments: DigestFolder?) {
    self.snapshot = snapshot
    self.attachments = attachments
  }

  mutating func run(_ references: (LedgerEntry) throws -> [String]) throws {
    try part("ledger") { try $0.inspectChain(references) }
    try part("streams") { try $0.inspectStreams() }
    report.isLocked = snapshot.isLocked
    try part("contents") { try $0.inspectContents() }
    try part("persons") { try $0.inspectPersons() }
    try part("attachments") { try $0.inspectAttachments() }
    try part("database") { try $0.inspectEngine() }
  }

  private mutating func part(_ name: String, _ inspect: (inout Inspection) throws -> Void) throws {
    do {
      try inspect(&self)
    } catch StoreFault.malformed(let detail) {
      report.faults.append(.unreadable(part: name, detail: detail))
    }
  }

  private mutating func inspectChain(_ references: (LedgerEntry) throws -> [String]) throws {
    var missing: [CheckFault] = []
    let walk = try LedgerWalk(snapshot) { entry in
      for digest in try references(entry) where try !isKept(digest) {
        missing.append(.referenceMissing(position: entry.position, digest: digest))
      }
    }
    report.entries = walk.entries
    report.firstBad = walk.firstBad
    report.faults += missing
    if walk.firstBad == nil { try compareHead(walk) }
  }

  private func isKept(_ digest: String) throws -> Bool {
    let contents = try snapshot.connection.rows(
      CheckQueries.contentsOfDigest, snapshot.scope, .text(digest)
    ) { try $0.text(0) }
    return try !contents.isEmpty || snapshot.attachment(digest) != nil
  }

  /// Notices entries cut off at the end, which the chain alone would not.
  private mutating func compareHead(_ walk: LedgerWalk) throws {
    let head = try snapshot.connection.first(LedgerQueries.head, snapshot.scope) {
      (position: try $0.integer(0), hash: try $0.bytes(1))
    }
    guard let head else { return report.faults.append(.headMissing) }
    if head.position != walk.entries {
      report.faults.append(.endMoved(last: walk.entries, head: head.position))
    } else if head.hash != walk.hash {
      report.faults.append(.headDiffers(position: head.position))
    }
  }

  private mutating func inspectStreams() throws {
    report.faults += try snapshot.connection.rows(CheckQueries.brokenStreams, snapshot.scope) {
      .sequenceBroken(stream: try $0.text(0))
    }
  }

  private mutating func inspectEngine() throws {
    report.faults += try snapshot.connection.ownFaults().map(CheckFault.engine)
  }
}
