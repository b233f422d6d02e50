import Casework

/// Which cases a list shows; what is nil does not matter.
public struct CaseFilter: Hashable, Sendable {
  /// A place in the order of cases: year, then serial.
  public struct Place: Hashable, Sendable {
    public var year: Int
    public var serial: Int

    public init(year: Int, serial: Int) {
      self.year = year
      self.serial = serial
    }
  }

  public var phase: String?
  public var channel: String?
  public var year: Int?
  public var after: Place?
  public var limit: Int?

  public init(
    phase: String? = nil, channel: String? = nil, year: Int? = nil, after: Place? = nil,
    limit: Int? = nil
  ) {
    self.phase = phase
    self.channel = channel
    self.year = year
    self.after = after
    self.limit = limit
  }
}

extension CaseFilter.Place {
  init(_ number: CaseNumber) { self.init(year: number.year, serial: number.serial) }
}
