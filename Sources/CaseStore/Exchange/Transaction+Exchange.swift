/// Writing what is carried between the zones.
extension Transaction {
  /// Makes this desk one of the two sides; its secret keys are kept as a value.
  public func putExchangePartner(side: String, ownKeys: String) throws {
    try connection.run(ExchangeQueries.putPartner, scope, .text(side), .text(ownKeys))
  }

  /// Makes the pair; once.
  public func joinExchangePartner(_ otherKeys: String, on day: String) throws {
    try connection.run(ExchangeQueries.joinPartner, .text(otherKeys), .text(day), scope)
  }

  /// Keeps something sealed for the exchange, in place of what has the name.
  public func putExchangeValue(_ bytes: [UInt8], named name: String) throws {
    let sealed = try SealedBox.seal(
      bytes, place("exchangeValue", name), with: try vault.open().current)
    try connection.run(ExchangeQueries.putValue, scope, .text(name), .bytes(sealed))
  }

  public func removeExchangeValue(_ name: String) throws {
    try connection.run(ExchangeQueries.removeValue, scope, .text(name))
  }

  /// Records a parcel; throws `integrity` unless it has the next number of its direction.
  ///
  /// - Parameter bytes: The file of an outgoing one, kept until it is acknowledged.
  public func put(_ parcel: ParcelRow, keeping bytes: [UInt8]? = nil) throws {
    try connection.run(
      ExchangeQueries.putParcel, scope, .text(parcel.direction.rawValue),
      .integer(parcel.number), .text(parcel.digest), .text(parcel.day),
      .integer(parcel.entries), .integer(parcel.acknowledges), bytes.map(SQLValue.bytes) ?? .null)
  }

  /// Lets go of the outgoing parcels up to a number, and of what was kept for them.
  public func acknowledgeParcels(through number: Int) throws {
    let entries = try connection.rows(
      ExchangeQueries.acknowledgedEntries, scope, .integer(number), read: ParcelEntry.init)
    for entry in entries { try removeExchangeValue(entry.valueName) }
    try connection.run(ExchangeQueries.acknowledge, scope, .integer(number))
  }

  /// Queues something that an applicant entered; the same thing twice is refused as `integrity`.
  public func addParcelEntry(
    _ kind: ParcelEntry.Kind, of number: String, _ subject: String, on day: String
  ) throws {
    try connection.run(
      ExchangeQueries.putEntry, scope, .text(kind.rawValue), .text(number), .text(subject),
      .text(day), scope)
  }

  public func put(_ entry: ParcelEntry, intoParcel number: Int) throws {
    try connection.run(
      ExchangeQueries.putIntoParcel, .integer(number), scope, .integer(entry.ordinal))
  }

  public func put(_ exchanged: ExchangedCase) throws {
    try connection.run(
      ExchangeQueries.putExchangedCase, scope, .text(exchanged.outerNumber),
      .text(exchanged.number), .integer(exchanged.toldVersion), .text(exchanged.toldDigest),
      .text(exchanged.toldFiles.joined(separator: " ")))
  }
}
