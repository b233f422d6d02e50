/// Derived tables made anew.
extension Store {
  /// Replaces everything derived by what `derive` makes of each stream, in one transaction.
  ///
  /// Holds the entries of one stream at a time. `derive` returns nil for a stream that is no case;
  /// it may read texts and persons from the transaction. Returns the number of cases.
  @discardableResult
  public func rebuild(
    stamp: String,
    derive: (_ transaction: Transaction, _ stream: String, _ entries: [LedgerEntry]) throws ->
      Derived?
  ) throws -> Int {
    try write { transaction in
      // Without the key neither names nor words can be made anew; what stands there stays true.
      if !transaction.isLocked { try transaction.clearDerived() }
      var cases = 0
      try transaction.forEachStream { stream in
        let entries = try transaction.entries(of: stream)
        guard let derived = try derive(transaction, stream, entries) else { return }
        try transaction.replace(derived)
        cases += 1
      }
      try transaction.setStamp(stamp)
      return cases
    }
  }

  /// Returns what the derived tables were computed with; nil before the first rebuild.
  public var stamp: String? {
    get throws { try read { try $0.stamp() } }
  }

  /// Returns every derived row as one line in a fixed order, to compare two ways of deriving.
  public func derivedDump() throws -> [String] {
    try read { snapshot in
      try snapshot.connection.rows(DerivedQueries.caseNumbers, snapshot.scope) { try $0.text(0) }
        .flatMap { try snapshot.lines(of: $0) }
    }
  }
}

extension Snapshot {
  fileprivate func lines(of number: String) throws -> [String] {
    let summary = try caseRow(number).map { ["\($0.values)"] } ?? []
    let search = try connection.rows(DerivedQueries.searchOfCase, scope, .text(number)) {
      try $0.text(0)
    }
    let parties = try connection.rows(DerivedQueries.partiesOfCase, scope, .text(number)) {
      try $0.text(0)
    }
    let letters = try connection.rows(DerivedQueries.lettersOfCase, scope, .text(number)) {
      "\(try $0.integer(0)) \(try $0.text(1)) \(try $0.text(2))"
    }
    let toAudit = try connection.rows(DerivedQueries.toAuditOfCase, scope, .text(number)) { _ in
      "toAudit"
    }
    return try summary + deadlines(of: number).map { "\($0.values)" } + parties + letters
      + toAudit + reportedLines(of: number) + search
  }
}
