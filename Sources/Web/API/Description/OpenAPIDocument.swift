import HTTPTypes
import Office

/// The description of the API by OpenAPI 3.1, made of its rows.
struct OpenAPIDocument: Sendable {
  private let api: API

  init(_ api: API) { self.api = api }

  /// JSON on several lines.
  var text: String { tree.text }

  /// What can be asked, one for each command where a path takes several.
  var operations: [APIOperation] {
    api.rows.flatMap { row in
      guard let subject = row.subject, row.method == .post else { return [APIOperation(row)] }
      return (Permission.procedure + Permission.entries).map(\.action).filter {
        (try? subject.refuseOther($0)) != nil && !api.forms.options(of: $0).isEmpty
      }
      .map { APIOperation(row, command: $0, title: api.forms.title(of: $0)) }
    }
  }

  private var tree: JSONTree {
    [
      "openapi": "3.1.0", "info": info, "servers": [["url": "/"]],
      "security": [["token": []]], "paths": .object(paths), "components": components,
    ]
  }

  private var info: JSONTree {
    [
      "title": "依申请公开案件台", "version": "1",
      "description": .text(
        "与命令行和网页同样的事项，用 JSON。令牌用 ysq user token 发给程序。日期写成 2026-03-05；"
          + "每个键总在，没有内容的为 null。没有办成的一律用 application/problem+json 说明原因、条文和办法。"),
      "license": ["name": "Apache-2.0", "identifier": "Apache-2.0"],
    ]
  }

  /// Paths in the order of the rows, with the methods of each.
  private var paths: [(String, JSONTree)] {
    let own = ("/api/v1/openapi.json", ["get": Self.ownOperation] as JSONTree)
    var order: [String] = []
    var methods: [String: [(String, JSONTree)]] = [:]
    for operation in operations {
      if methods[operation.path] == nil { order.append(operation.path) }
      methods[operation.path, default: []].append((operation.method, operation.tree(api.forms)))
    }
    return order.map { ($0, .object(methods[$0] ?? [])) } + [own]
  }

  private static let ownOperation: JSONTree = [
    "operationId": "openapi", "summary": "这份说明", "security": [],
    "responses": [
      "200": [
        "description": "OpenAPI 3.1",
        "content": ["application/json": ["schema": ["type": "object"]]],
      ]
    ],
  ]

  private var components: JSONTree {
    let problem: JSONTree = [
      "description": "没有办成的原因",
      "content": ["application/problem+json": ["schema": AnswerSchema.reference("Problem")]],
    ]
    return [
      "schemas": .object(
        AnswerSchema.all.map { ($0.name, $0.tree) } + [("File", EntrySchema.file)]),
      "responses": ["Problem": problem],
      "securitySchemes": [
        "token": ["type": "http", "scheme": "bearer", "description": "接口令牌，如 ysq_…"]
      ],
    ]
  }
}
