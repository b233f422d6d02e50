/// Sealing a desk with another key.
extension Store {
  /// Seals everything anew with a fresh key, after which the old one opens nothing here.
  ///
  /// The key file holds both keys until every file is sealed anew. Whenever the process ends in
  /// between, the desk can be read, and opening it again completes the work. The derived tables are
  /// empty afterwards, since the words of the search index are named by the key.
  public func rotateKey() throws {
    try finishSealing()
    let old = try vault.open()
    guard let fresh = DeskKey.fresh() else { throw StoreFault.failed(detail: "no key") }
    let new = Vault(KeyRing(fresh, older: [old.current]), file: vault.file)
    try engine.writing { connection in
      let transaction = Transaction(agency: agency, connection: connection, vault: new)
      guard try transaction.keyID() == old.current.id else { throw StoreFault.busy }
      try transaction.sealContentsAnew()
      try transaction.sealPersonsAnew()
      try transaction.sealExchangeAnew()
      try transaction.clearDerived()
      try transaction.setStamp("")
      try transaction.setKey(fresh, filesPending: true)
      // Inside the transaction, which holds back everybody else who writes the file.
      try new.file?.write(KeyRing(old.current, older: [fresh]))
    }
    try vault.follow(fresh.id)
    try finishSealing()
  }

  /// Seals the files that are not yet under the key in use, and drops the key before it.
  func finishSealing() throws {
    guard !isLocked, try read({ try $0.hasFilesPending() }) else { return }
    for folder in [attachments, letters].compactMap({ $0 }) {
      for name in folder.names() where name.utf8.count == 64 { try folder.sealAnew(name) }
    }
    let current = KeyRing(try vault.open().current)
    try write { transaction in
      guard try transaction.keyID() == current.current.id else { return }
      try vault.file?.write(current)
      try transaction.connection.run(ContentQueries.filesSealed, transaction.scope)
    }
    vault.use(current)
  }
}

extension Snapshot {
  fileprivate func hasFilesPending() throws -> Bool {
    try connection.first(ContentQueries.filesPending, scope) { try $0.claim(0) } ?? false
  }
}

extension Transaction {
  /// Says what the desk is sealed with.
  func setKey(_ key: DeskKey, filesPending: Bool) throws {
    try connection.run(
      ContentQueries.putSealing, scope, .bytes(key.id), SQLValue(filesPending))
  }

  fileprivate func sealContentsAnew() throws {
    try inBatches(CheckQueries.contentsAfter.rawValue) { digest, sealed in
      guard let sealed else { return }
      let ring = try vault.open()
      let place = place("content", digest)
      let anew = try SealedBox.seal(
        try SealedBox.open(sealed, place, with: ring), place, with: ring.current)
      try connection.run(ContentQueries.sealContent, .bytes(anew), scope, .text(digest))
    }
  }

  fileprivate func sealPersonsAnew() throws {
    try inBatches(CheckQueries.personsAfter.rawValue) { id, _ in
      if let person = try person(id) { try putPerson(person) }
    }
  }

  fileprivate func sealExchangeAnew() throws {
    try inBatches(ExchangeQueries.valuesAfter.rawValue) { name, sealed in
      guard let sealed else { return }
      let bytes = try SealedBox.open(
        sealed, place("exchangeValue", name), with: try vault.open())
      try putExchangeValue(bytes, named: name)
    }
  }

  /// Walks the sealed rows of a table in the order of their names.
  private func inBatches(
    _ sql: String, _ body: (_ row: String, _ sealed: [UInt8]?) throws -> Void
  ) throws {
    var last = ""
    repeat {
      var batch: [(row: String, sealed: [UInt8]?)] = []
      try connection.each(sql, [scope, .text(last), .integer(256)]) {
        batch.append((try $0.text(0), $0.bytesIfAny(1)))
      }
      for (row, sealed) in batch { try body(row, sealed) }
      last = batch.last?.row ?? ""
    } while !last.isEmpty
  }
}
