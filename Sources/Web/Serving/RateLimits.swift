import Hummingbird
import Office
import Synchronization

/// How often one address may try what could be guessed or flooded.
final class RateLimits: Sendable {
  /// What is counted of one address.
  enum Kind: String, Sendable {
    case signIn, apply, query
    /// Bytes of files that nobody has signed for.
    case upload

    /// How much of it an address has at once, and again after `milliseconds`.
    var share: Double {
      switch self {
      case .signIn: 20
      case .apply: 10
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
    func isFull(_ now: Int64) -> Bool { Double(now - at) >= kind.milliseconds }

    /// Fills it up for the time that has gone by.
    mutating func refill(_ now: Int64) {
      left = min(kind.share, left + Double(now - at) / kind.milliseconds * kind.share)
      at = now
    }
  }

  private static let mostAddresses = 20_000
  private let buckets = Mutex<[String: Bucket]>([:])
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
    return buckets.withLock { buckets in
      if buckets.count > Self.mostAddresses { buckets = buckets.filter { !$0.value.isFull(now) } }
      let name = "\(kind.rawValue) \(address)"
      var bucket = buckets[name] ?? Bucket(left: kind.share, at: now, kind: kind)
      bucket.refill(now)
      let passes = bucket.left >= amount
      if passes { bucket.left -= amount }
      buckets[name] = bucket
      return passes
    }
  }
}

extension Route {
  fileprivate var limit: RateLimits.Kind? {
    switch path {
    case "/login", "/password": .signIn
    case "/apply", "/apply/send": .apply
    default: path.hasPrefix("/query") ? .query : nil
    }
  }
}
