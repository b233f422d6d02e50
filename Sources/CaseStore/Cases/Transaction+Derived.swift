/// Writing the tables derived from the ledger.
extension Transaction {
  /// Puts what a case's entries say now in the place of what the tables said.
  public func replace(_ derived: Derived) throws {
    let number = derived.summary.number
    try connection.run(DerivedQueries.clearDeadlinesOfCase, scope, .text(number))
    try connection.run(DerivedQueries.putCase.rawValue, [scope] + derived.summary.values)
    for deadline in derived.deadlines {
      try connection.run(DerivedQueries.putDeadline.rawValue, [scope] + deadline.values)
    }
    try connection.run(DerivedQueries.clearPartiesOfCase, scope, .text(number))
    for person in derived.parties {
      try connection.run(DerivedQueries.putParty, scope, .text(person), .text(number))
    }
    try connection.run(DerivedQueries.clearLettersOfCase, scope, .text(number))
    for letter in derived.unnumbered {
      try connection.run(
        DerivedQueries.putLetter, scope, .text(number), .integer(letter.document),
        .text(letter.kind), .text(letter.sentOn))
    }
    try connection.run(DerivedQueries.clearToAuditOfCase, scope, .text(number))
    if !derived.isSound {
      try connection.run(
        DerivedQueries.putToAudit, scope, .integer(derived.summary.year),
        .integer(derived.summary.serial), .text(number))
    }
    try replaceReported(derived, of: number)
    if !isLocked { try put(derived.search) }
  }

  /// Says with what the derived tables are computed from now on.
  public func setStamp(_ stamp: String) throws {
    try connection.run(DerivedQueries.putStamp, scope, .text(stamp))
  }

  func clearDerived() throws {
    try connection.run(DerivedQueries.clearDeadlines, scope)
    try connection.run(DerivedQueries.clearParties, scope)
    try connection.run(DerivedQueries.clearLetters, scope)
    try connection.run(DerivedQueries.clearToAudit, scope)
    try clearReported()
    try connection.run(DerivedQueries.clearSearch, scope)
    try connection.run(DerivedQueries.clearCases, scope)
  }

  private func put(_ row: SearchRow) throws {
    try connection.run(
      DerivedQueries.putSearch, scope, .text(row.number),
      .text(try SearchText(row.text).pairs.map(vault.name).joined(separator: " ")))
  }
}
