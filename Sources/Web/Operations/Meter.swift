import Hummingbird
import Office
import Synchronization

/// Counts what was asked and how long it took, for `/metrics`.
final class Meter: Sendable {
  /// Upper bounds in milliseconds.
  private static let bounds = [5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 10_000]

  private struct Line {
    var count = 0
    var milliseconds = 0
    var buckets = Array(repeating: 0, count: Meter.bounds.count)
  }

  private struct Name: Hashable, Comparable {
    let method: String
    let route: String
    let status: Int

    static func < (one: Name, other: Name) -> Bool {
      (one.route, one.method, one.status) < (other.route, other.method, other.status)
    }
  }

  private let lines = Mutex<[Name: Line]>([:])

  func note(_ route: Route, status: Int, milliseconds: Int) {
    let name = Name(method: route.method.rawValue, route: route.path, status: status)
    lines.withLock { lines in
      lines[name, default: Line()].count += 1
      lines[name, default: Line()].milliseconds += milliseconds
      for (index, bound) in Self.bounds.enumerated() where milliseconds <= bound {
        lines[name, default: Line()].buckets[index] += 1
      }
    }
  }

  /// The text format of Prometheus.
  var text: String {
    let sorted = lines.withLock { $0.sorted { $0.key < $1.key } }
    var text =
      "# HELP ysq_request_seconds Time to answer a request.\n"
      + "# TYPE ysq_request_seconds histogram\n"
    for (name, line) in sorted {
      let labels = "method=\"\(name.method)\",route=\"\(name.route)\",status=\"\(name.status)\""
      for (bound, count) in zip(Self.bounds, line.buckets) {
        text += "ysq_request_seconds_bucket{\(labels),le=\"\(Self.seconds(bound))\"} \(count)\n"
      }
      text += "ysq_request_seconds_bucket{\(labels),le=\"+Inf\"} \(line.count)\n"
      text += "ysq_request_seconds_sum{\(labels)} \(Self.seconds(line.milliseconds))\n"
      text += "ysq_request_seconds_count{\(labels)} \(line.count)\n"
    }
    return text
  }

  private static func seconds(_ milliseconds: Int) -> String {
    let rest = String(milliseconds % 1_000)
    return "\(milliseconds / 1_000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }
}
