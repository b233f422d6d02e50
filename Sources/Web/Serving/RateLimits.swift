import Hummingbird
import Office
import Synchronization

/// How often one browser may try what could be guessed or flooded.
final class RateLimits: Sendable {
  /// A kind of request, and how many of it one address has in a minute.
  enum Kind: String, Sendable {
    case signIn, apply, query

    var perMinute: Int {
      switch self {
      case .signIn: 20
      case .apply: 10
      case .query: 30
      }
    }
  }

  private struct Bucket {
    var left: Double
    var at: Int64
  }

  private static let mostAddresses = 20_000
  private let buckets = Mutex<[String: Bucket]>([:])
  private let isOn: Bool

  init(isOn: Bool = true) { self.isOn = isOn }

  /// - Throws: `Problem.tooMany` once the address has used up its share.
  func pass(_ call: Call, _ route: Route) throws {
    guard isOn, let kind = route.limit, call.method == .post else { return }
    let now = OfficeClock.elapsed
    let passes = buckets.withLock { buckets in
      if buckets.count > Self.mostAddresses {
        buckets = buckets.filter { now - $0.value.at < 60_000 }
      }
      let name = "\(kind.rawValue) \(call.address)"
      let full = Double(kind.perMinute)
      var bucket = buckets[name] ?? Bucket(left: full, at: now)
      bucket.left = min(full, bucket.left + Double(now - bucket.at) / 60_000 * full) - 1
      bucket.at = now
      buckets[name] = bucket.left < 0 ? Bucket(left: 0, at: now) : bucket
      return bucket.left >= 0
    }
    guard passes else { throw Problem.tooMany }
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
