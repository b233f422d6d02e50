import HTTPTypes
import Hummingbird
import Office

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
    let description = Array(OpenAPIDocument(api).text.utf8)
    return api.rows.map(\.route) + [
      .get(APIRow.root + "/openapi.json", .everyone) { _, _ in .json(description) }
    ]
  }
}
