import Foundation
import Hummingbird

/// Serves one page that never changes, by the same library as `ysq serve`: `ConstantPage PORT BYTES`.
///
/// What the library and the machine cost by themselves; the rest of a page's time is ours.
let words = CommandLine.arguments
guard words.count == 3, let port = Int(words[1]), let bytes = Int(words[2]) else {
  print("ConstantPage PORT BYTES")
  exit(64)
}
let page = String(repeating: "x", count: bytes)
let router = Router()
router.get("/") { _, _ in page }
let app = Application(
  router: router, configuration: .init(address: .hostname("127.0.0.1", port: port)))
try await app.runService()
