import Glibc
import Hummingbird
import Office
import Synchronization

/// How often one address may try what could be guessed or flooded.
final class RateLimits: Sendable {
  /// What is counted of one address.
  enum Kind: String, Sendable {
    case signIn, apply, check, query
    /// Bytes of files that nobody has signed for.
    case upload

    /// How much of it an address has at once, and again after `milliseconds`.
    var share: Double {
      switch self {
      case .signIn: 20
      case .apply: 10
      case .check: 60
      case .query: 30
      case .upload: 512 * 1_048_576
      }
    }

    var milliseconds: Double { self == .upload ? 2 * 3_600_000 : 60_000 }
  }

  private struct Bucket {
    var left: Double
    var at: Int64
    let kind: Kind

    /// Whether it is full again and can be forgotten.
    func isFull(_ now: Int64) -> Bool {
      var later = self
      later.refill(now)
      return later.left >= kind.share
    }

    /// Fills it up for the time that has gone by.
    mutating func refill(_ now: Int64) {
      left = min(kind.share, left + Double(now - at) / kind.milliseconds * kind.share)
      at = now
    }
  }

  private struct Book {
    var buckets: [String: Bucket] = [:]
    var sweptAt: Int64 = 0

    /// Forgets the buckets that are full again, a few times a minute at most.
    mutating func sweep(_ now: Int64) {
      guard buckets.count > RateLimits.mostAddresses, now - sweptAt > 10_000 else { return }
      buckets = buckets.filter { !$0.value.isFull(now) }
      sweptAt = now
    }
  }

  private static let mostAddresses = 20_000
  private let book = Mutex(Book())
  private let isOn: Bool
  private let clock: @Sendable () -> Int64

  init(isOn: Bool = true, clock: @escaping @Sendable () -> Int64 = { OfficeClock.elapsed }) {
    self.isOn = isOn
    self.clock = clock
  }

  /// - Throws: `Problem.tooMany` once the address has used up its share of such requests.
  func pass(_ call: Call, _ route: Route) throws {
    guard let kind = route.limit, call.method == .post else { return }
    guard take(1, of: kind, call.address) else { throw Problem.tooMany }
  }

  /// - Throws: `Problem.tooManyFiles` once the address has sent its share of files for applications.
  func passFiles(of call: Call, _ route: Route) throws {
    guard case .everyone = route.access else { return }
    let bytes = call.form.files.values.joined().reduce(0) { $0 + $1.bytes.count }
    guard take(Double(bytes), of: .upload, call.address) else { throw Problem.tooManyFiles }
  }

  /// Takes so much of the share of an address; false, and nothing taken, where less is left.
  func take(_ amount: Double, of kind: Kind, _ address: String) -> Bool {
    guard isOn, amount > 0 else { return true }
    let now = clock()
    return book.withLock { book in
      book.sweep(now)
      let name = "\(kind.rawValue) \(Self.network(of: address))"
      var bucket = book.buckets[name] ?? Bucket(left: kind.share, at: now, kind: kind)
      bucket.refill(now)
      let passes = bucket.left >= amount
      if passes { bucket.left -= amount }
      book.buckets[name] = bucket
      return passes
    }
  }

  /// One who has IPv6 has 2⁶⁴ addresses: the first half of an address counts.
  private static func network(of address: String) -> String {
    guard address.contains(":"), !address.contains(".") else { return address }
    var parts = in6_addr()
    guard inet_pton(AF_INET6, address, &parts) == 1 else { return address }
    return withUnsafeBytes(of: parts) { $0.prefix(8).map { String($0, radix: 16) } }.joined(
      separator: ":")
  }
}

extension Route {
  fileprivate var limit: RateLimits.Kind? {
    switch path {
    case "/login", "/password": .signIn
    case "/apply/send": .apply
    case "/apply": .check
    default: path.hasPrefix("/query") ? .query : nil
    }
  }
}
