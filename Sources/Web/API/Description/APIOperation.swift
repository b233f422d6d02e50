import HTTPTypes
import Office

/// One operation of the description: a row, or one command of a row that takes several.
struct APIOperation: Sendable {
  private let row: APIRow
  private let command: String?
  private let title: String

  init(_ row: APIRow) {
    (self.row, command, title) = (row, row.command, row.about)
  }

  init(_ row: APIRow, command: String, title: String) {
    (self.row, self.command, self.title) = (row, command, title)
  }

  /// With the command in its place.
  var path: String {
    let word = command.map { $0.replacing(" ", with: ".") }
    return APIRow.root + (word.map { row.path.replacing("{command}", with: $0) } ?? row.path)
  }

  var method: String { row.method.rawValue.lowercased() }

  func tree(_ forms: any EntryForms) -> JSONTree {
    let body: JSONTree =
      command.map {
        [
          "requestBody": [
            "required": true,
            "content": ["application/json": ["schema": EntrySchema.tree(forms.options(of: $0))]],
          ]
        ]
      } ?? [:]
    let parameters = parameters
    return ["operationId": .text(identifier), "summary": .text(title)]
      + (parameters.isEmpty ? [:] : ["parameters": .list(parameters)]) + body
      + ["responses": .object(responses)]
  }

  /// `get cases number facts`, unique among all.
  private var identifier: String {
    let words = path.dropFirst(APIRow.root.count).split { !$0.isLetter && !$0.isNumber }
    return ([method] + words.map(String.init)).joined(separator: "-")
  }

  private var parameters: [JSONTree] {
    var list: [JSONTree] = path.split(separator: "/").filter { $0.hasPrefix("{") }.map {
      Self.path(String($0.dropFirst().dropLast()))
    }
    list += row.parameters.map(Self.query)
    if row.isVersioned, row.method == .get, row.answer == "Case" {
      list.append(Self.header("If-None-Match", "已有的版本，没有变的答 304"))
    }
    if row.method == .post {
      if row.subject == .case { list.append(Self.header("If-Match", "看到的版本，已经变了的答 412")) }
      list.append(Self.header("Idempotency-Key", "这次登记的编号，重发时不变，不会登记两次"))
    }
    return list
  }

  private static func path(_ name: String) -> JSONTree {
    let schema: JSONTree =
      name == "year"
      ? [
        "type": "integer", "minimum": .number(API.years.lowerBound),
        "maximum": .number(API.years.upperBound),
      ] : ["type": "string", "minLength": 1]
    let titles = ["number": "案号、来件号或者登记号", "year": "年份", "command": "登记的名称，空格写成点"]
    return [
      "name": .text(name), "in": "path", "required": true, "schema": schema,
      "description": .text(titles[name] ?? name),
    ]
  }

  private static func query(_ parameter: APIParameter) -> JSONTree {
    let schema: JSONTree =
      switch parameter.kind {
      case .text: ["type": "string", "minLength": 1]
      case .day: ["type": "string", "format": "date"]
      case .flag: ["type": "boolean"]
      case .number(let range):
        [
          "type": "integer", "minimum": .number(range.lowerBound),
          "maximum": .number(range.upperBound),
        ]
      case .choice(let names): ["type": "string", "enum": .texts(names)]
      }
    return [
      "name": .text(parameter.name), "in": "query", "required": .flag(parameter.isRequired),
      "schema": schema, "description": .text(parameter.about),
    ]
  }

  private static func header(_ name: String, _ about: String) -> JSONTree {
    [
      "name": .text(name), "in": "header", "schema": ["type": "string"],
      "description": .text(about),
    ]
  }

  private var responses: [(String, JSONTree)] {
    let headers: JSONTree =
      row.isVersioned
      ? ["headers": ["ETag": ["schema": ["type": "string"], "description": "案件的版本"]]] : [:]
    let done: JSONTree =
      ["description": .text(row.method == .post ? "已经登记" : "结果")] + headers + [
        "content": ["application/json": ["schema": AnswerSchema.reference(row.answer)]]
      ]
    let known: [(String, JSONTree)] =
      row.isVersioned && row.method == .get && row.answer == "Case"
      ? [("304", ["description": "没有变"])] : []
    return [(String(row.status.code), done)] + known
      + problems.map {
        ($0, ["$ref": "#/components/responses/Problem"])
      }
  }

  private var problems: [String] {
    let writing = row.method == .post ? ["409", "412", "413", "415"] : []
    return (["400", "401", "403", "404"] + writing + ["422", "503"])
  }
}
