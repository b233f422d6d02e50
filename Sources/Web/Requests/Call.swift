import HTTPTypes
import Hummingbird
import Office

/// A request as the pages see it, with who asks.
struct Call: Sendable {
  let method: HTTPRequest.Method
  let path: String
  let parameters: [String: String]
  let query: [String: [String]]
  let headers: HTTPFields
  /// Empty until it is known who asks.
  var form: FormBody
  /// The address of the browser, as far as it is known.
  let address: String
  let id: String
  /// What the browser keeps: of a sign-in, or of a visit without one.
  var secret: String
  /// Whether the browser kept nothing yet.
  var isNew = false
  var account: Account?
  var scopes: [AccessScope] = []
  /// Whether the browser came by TLS.
  let isSecure: Bool

  /// A part of the path, `{number}`.
  func parameter(_ name: String) -> String { parameters[name] ?? "" }

  /// A header that has no name of its own in the library.
  func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }

  /// The last value of a field of the query; an empty one counts as none.
  func asked(_ name: String) -> String? {
    query[name]?.last.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The last value of a field of the form; an empty one counts as none.
  func given(_ name: String) -> String? {
    form.values[name]?.last.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Who is entered in the ledger.
  var person: String { account?.title ?? "" }

  func may(_ action: String) -> Bool { account?.may(action) ?? false }

  /// The word that each form of this browser carries.
  var formToken: String { FormToken.of(secret) }
}
