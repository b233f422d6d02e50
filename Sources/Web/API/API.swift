import HTTPTypes
import Hummingbird
import Office
import Synchronization

/// The API for other programs: the same things as on the pages, in JSON.
struct API: Sendable {
  let forms: any EntryForms

  /// Every row of it but its own description.
  var rows: [APIRow] {
    cases + entries + papers + worklists + publications + calendar + reports + events
  }

  static func reply(_ view: some Encodable, _ status: HTTPResponse.Status = .ok) throws -> Reply {
    .json(try ViewJSON.bytes(of: view), status)
  }
}

extension Routes {
  /// The rows of the API, and the file that describes them.
  var api: [Route] {
    let api = API(forms: forms)
    let description = OnceMade { Array(OpenAPIDocument(api).text.utf8) }
    return api.rows.map(\.route) + [
      .get(APIRow.root + "/openapi.json", .everyone) { _, _ in .json(description.value) }
    ]
  }
}

/// Bytes that are made when they are asked for first.
private final class OnceMade: Sendable {
  private let made = Mutex<[UInt8]?>(nil)
  private let make: @Sendable () -> [UInt8]

  init(_ make: @escaping @Sendable () -> [UInt8]) { self.make = make }

  var value: [UInt8] {
    made.withLock { made in
      if let made { return made }
      let bytes = make()
      made = bytes
      return bytes
    }
  }
}
