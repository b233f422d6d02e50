import CustomDump
import Foundation
import HTTPTypes
import Hummingbird
import Office
import Statute
import Support
import Testing

@testable import CLI
@testable import Web

/// Holds the description of the API against its routes and its answers.
struct APIDescriptionTests {
  @Test func `Docs openapi json is what the service tells of itself`() async throws {
    let answer = try await APIDesk().ask(.get, "openapi.json", as: nil)
    try GoldenPage("Docs/openapi.json").expect(answer.text)
  }

  @Test func `each route of the API is described and nothing else`() async throws {
    let json = try await APIDesk().ask(.get, "openapi.json", as: nil).json
    let paths = try #require(json["paths"] as? [String: [String: Any]])
    let described = paths.flatMap { path, methods in
      methods.keys.map { "\($0.uppercased()) \(path)" }
    }
    let routes = try APIDesk().service.routes.filter { $0.path.hasPrefix("/api/") }
    #expect(routes.count > 20)
    for line in described {
      let parts = line.split(separator: " ").map(String.init)
      #expect(routes.contains { $0.method.rawValue == parts[0] && $0.matches(parts[1]) }, "\(line)")
    }
    for route in routes {
      let isDescribed = described.contains { line in
        let parts = line.split(separator: " ").map(String.init)
        return route.method.rawValue == parts[0] && route.matches(parts[1])
      }
      #expect(isDescribed, "\(route.method) \(route.path)")
    }
  }

  @Test func `every command that a role may enter is described`() async throws {
    let json = try await APIDesk().ask(.get, "openapi.json", as: nil).json
    let paths = Set(try #require(json["paths"] as? [String: Any]).keys)
    let direct = ["log": "cases", "paper add": "papers", "publication add": "publications"]
    for command in (Permission.procedure + Permission.entries).map(\.action) {
      let word = command.replacing(" ", with: ".")
      let folders = ["cases", "papers", "publications"].map { "/api/v1/\($0)/{number}/\(word)" }
      let own = direct[command].map { ["/api/v1/\($0)"] } ?? folders
      #expect(own.contains(where: paths.contains), "\(command)")
    }
  }

  private static let paths = [
    "cases", "cases/2026-0001", "cases/2026-0001/facts", "cases/2026-0001/deadlines",
    "cases/2026-0001/form/decide", "form/log", "papers", "due", "audit", "search?q=2026-0001",
    "publications", "publications/%E5%85%AC2026-0001", "calendar/2026",
    "calendar/check?day=2026-02-28", "calendar/add?from=2026-02-12&days=20",
    "reports/annual/2026", "events", "nothing",
  ]

  @Test func `an answer has the keys that are described, each of its kind`() async throws {
    let desk = try APIDesk()
    try await desk.filled()
    let checker = try SchemaChecker(try await desk.ask(.get, "openapi.json", as: nil).json)
    var faults: [String] = []
    for path in Self.paths {
      let answer = try await desk.ask(.get, path)
      let value = try JSONSerialization.jsonObject(with: Data(answer.text.utf8))
      faults += checker.faults(
        value, try checker.schema(of: path, status: answer.status), at: path)
    }
    expectNoDifference(faults, [])
  }
}

extension APIDesk {
  /// With a case that has been through something, and a publication.
  fileprivate func filled() async throws {
    try await logged()
    let entries = [
      ("correction.ask", #"{"on": "2026-03-05", "within": 15, "item": ["请写明年份"]}"#),
      ("correction.receive", #"{"on": "2026-03-09", "posted": "2026-03-08"}"#),
      ("searched", #"{"on": "2026-03-10", "where": "档案室", "terms": "道路", "result": "没有"}"#),
      ("consult.ask", #"{"on": "2026-03-10", "party": "某公司", "kind": "thirdParty"}"#),
      ("decide", #"{"on": "2026-03-11", "as": "nonexistent", "reason": "经检索没有制作"}"#),
      ("note", #"{"text": "来信", "attach": {"name": "来信.txt", "base64": "5L2g5aW9"}}"#),
    ]
    for (command, body) in entries {
      let answer = try await ask(.post, "cases/2026-0001/\(command)", body)
      if answer.status != 200 { throw Unfilled(answer: answer) }
    }
    _ = try await ask(.post, "publications", #"{"title": "某规划", "formed": "2026-01-05"}"#)
  }

  private struct Unfilled: Error { let answer: APIAnswer }
}

/// As much of JSON Schema as the description uses; a key that is not described is a fault.
private struct SchemaChecker {
  private let schemas: [String: [String: Any]]
  private let paths: [String: [String: Any]]

  init(_ json: [String: Any]) throws {
    let components = try #require(json["components"] as? [String: Any])
    schemas = try #require(components["schemas"] as? [String: [String: Any]])
    paths = try #require(json["paths"] as? [String: [String: Any]])
  }

  func schema(of path: String, status: Int) throws -> [String: Any] {
    guard status == 200 else { return try #require(schemas["Problem"]) }
    let plain = "/api/v1/" + path.prefix { $0 != "?" }
    let parts = plain.split(separator: "/")
    let found = paths.keys.sorted { !$0.contains("{") && $1.contains("{") }.first { key in
      let own = key.split(separator: "/")
      return own.count == parts.count && zip(own, parts).allSatisfy { $0 == $1 || $0.first == "{" }
    }
    let methods = try #require(found.flatMap { paths[$0] })
    let operation = try #require(methods["get"] as? [String: Any])
    let responses = try #require(operation["responses"] as? [String: [String: Any]])
    let content = try #require(responses["200"]?["content"] as? [String: [String: Any]])
    return try #require(content["application/json"]?["schema"] as? [String: Any])
  }

  func faults(_ value: Any, _ schema: [String: Any], at place: String) -> [String] {
    if let name = (schema["$ref"] as? String)?.split(separator: "/").last {
      return faults(value, schemas[String(name)] ?? [:], at: place)
    }
    if let choices = schema["anyOf"] as? [[String: Any]] {
      let all = choices.map { faults(value, $0, at: place) }
      return all.contains([]) ? [] : all.min { $0.count < $1.count } ?? []
    }
    let types = (schema["type"] as? [String]) ?? [schema["type"] as? String ?? ""]
    guard types.contains(where: { Self.isOf($0, value) }) else { return ["\(place): \(types)"] }
    if let rows = value as? [Any], let items = schema["items"] as? [String: Any] {
      return rows.enumerated().flatMap { faults($1, items, at: "\(place)/\($0)") }
    }
    guard let object = value as? [String: Any] else { return [] }
    let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
    if Set(object.keys) != Set(properties.keys) {
      let odd = Set(object.keys).symmetricDifference(properties.keys).sorted()
      return ["\(place): \(odd)"]
    }
    return object.keys.sorted().flatMap {
      faults(object[$0] ?? NSNull(), properties[$0] ?? [:], at: "\(place)/\($0)")
    }
  }

  private static func isOf(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "null": value is NSNull
    case "array": value is [Any]
    case "object": value is [String: Any]
    case "string": value is String
    case "integer": value is Int
    case "number": value is Double
    case "boolean": value is Bool
    default: false
    }
  }
}
