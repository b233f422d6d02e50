import Office

/// What the body of an entry may hold.
enum EntrySchema {
  static func tree(_ fields: [FormField]) -> JSONTree {
    let required = fields.filter(\.isRequired).map(\.name.camelCase)
    return [
      "type": "object", "additionalProperties": false,
    ] + (required.isEmpty ? [:] : ["required": .texts(required)]) + [
      "properties": .object(fields.map { ($0.name.camelCase, property($0)) })
    ]
  }

  /// A file, as its name and its bytes.
  static let file: JSONTree = [
    "type": "object", "description": "文件", "additionalProperties": false,
    "required": ["name", "base64"],
    "properties": [
      "name": ["type": "string", "description": "文件名"],
      "base64": ["type": "string", "contentEncoding": "base64"],
    ],
  ]

  private static func property(_ field: FormField) -> JSONTree {
    let about: JSONTree = ["description": .text(field.title)]
    switch field.kind {
    case .yes: return ["type": "boolean"] + about
    case .day: return ["type": "string"] + about + ["examples": ["2026-03-02"]]
    case .text, .number: return ["type": ["string", "integer"]] + about
    case .lines: return ["type": "array", "items": ["type": "string"]] + about
    case .choice:
      return ["type": "string", "enum": .texts(field.choices.map(\.name))] + about
    case .file:
      let one = AnswerSchema.reference("File")
      return ["anyOf": [one, ["type": "array", "items": one]]] + about
    }
  }
}
