import Foundation

/// Reading JSON that programs send, or that a command printed.
enum JSONReading {
  static func object(_ bytes: [UInt8]) -> [String: Any]? {
    (try? JSONSerialization.jsonObject(with: Data(bytes))) as? [String: Any]
  }

  static func string(_ key: String, of bytes: [UInt8]) -> String? {
    object(bytes)?[key] as? String
  }
}
