/// Reading what was carried between the zones, and what waits to be carried.
extension Snapshot {
  /// The other side; nil before this desk has keys for it.
  public func exchangePartner() throws -> ExchangePartner? {
    try connection.first(ExchangeQueries.partner, scope) {
      ExchangePartner(
        side: try $0.text(0), ownKeys: try $0.text(1), otherKeys: $0.textIfAny(2),
        pairedOn: $0.textIfAny(3))
    }
  }

  /// Something that is kept sealed for the exchange; nil where there is nothing of the name.
  ///
  /// Throws `damaged` if a bit of it is not as it was stored, `locked` without the key.
  public func exchangeValue(_ name: String) throws -> [UInt8]? {
    try connection.first(ExchangeQueries.value, scope, .text(name)) {
      try SealedBox.open(
        try $0.bytes(0), place("exchangeValue", name), with: try vault.open())
    }
  }

  /// The parcels of a direction, oldest first.
  public func parcels(_ direction: ParcelRow.Direction) throws -> [ParcelRow] {
    try connection.rows(
      ExchangeQueries.parcels, scope, .text(direction.rawValue), read: ParcelRow.init)
  }

  public func latestParcel(_ direction: ParcelRow.Direction) throws -> ParcelRow? {
    try connection.first(
      ExchangeQueries.latestParcel, scope, .text(direction.rawValue), read: ParcelRow.init)
  }

  public func parcel(_ direction: ParcelRow.Direction, _ number: Int) throws -> ParcelRow? {
    try connection.first(
      ExchangeQueries.parcel, scope, .text(direction.rawValue), .integer(number),
      read: ParcelRow.init)
  }

  /// The file of an outgoing parcel; nil once it is acknowledged.
  public func parcelBytes(_ number: Int) throws -> [UInt8]? {
    try connection.first(
      ExchangeQueries.parcelBytes, scope, .text(ParcelRow.Direction.out.rawValue),
      .integer(number)
    ) { try $0.bytes(0) }
  }

  /// The newest incoming parcel that told something; 0 if none did.
  public func latestFilledParcel() throws -> Int {
    try connection.first(
      ExchangeQueries.latestFilledParcel, scope, .text(ParcelRow.Direction.in.rawValue)
    ) { try $0.integer(0) } ?? 0
  }

  /// What applicants entered and no parcel holds yet, in the order of entering.
  public func waitingParcelEntries() throws -> [ParcelEntry] {
    try connection.rows(ExchangeQueries.waiting, scope, read: ParcelEntry.init)
  }

  public func parcelEntry(
    _ kind: ParcelEntry.Kind, of number: String, _ subject: String
  ) throws -> ParcelEntry? {
    try connection.first(
      ExchangeQueries.entry, scope, .text(kind.rawValue), .text(number), .text(subject),
      read: ParcelEntry.init)
  }

  /// Numbers of the cases that came through the service and wait for no parcel yet.
  public func unseenApplications() throws -> [String] {
    try connection.rows(ExchangeQueries.unseenApplications, scope) { try $0.text(0) }
  }

  public func exchangedCases() throws -> [ExchangedCase] {
    try connection.rows(ExchangeQueries.exchangedCases, scope, read: ExchangedCase.init)
  }

  /// A case of the inner zone by its number in the outer one.
  public func exchangedCase(_ outerNumber: String) throws -> ExchangedCase? {
    try connection.first(
      ExchangeQueries.exchangedCase, scope, .text(outerNumber), read: ExchangedCase.init)
  }
}
