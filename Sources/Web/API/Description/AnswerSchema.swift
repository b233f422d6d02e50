/// What an answer looks like: a name, and its keys in the order in which they come.
///
/// A key is written `name:type`: `text` where nothing stands, `day`, `int`, `number`, `flag`, or
/// the name of another schema; `?` may be null, `[]` is an array. Every key is always there.
struct AnswerSchema: Sendable {
  let name: String
  let about: String
  let keys: [Key]

  struct Key: Sendable {
    let name: String
    let type: String
    let isArray: Bool
    let mayBeNull: Bool
  }

  init(_ name: String, _ about: String, _ keys: String) {
    (self.name, self.about) = (name, about)
    self.keys = keys.split(whereSeparator: \.isWhitespace).map { Key($0) }
  }

  var tree: JSONTree {
    [
      "type": "object", "description": .text(about), "required": .texts(keys.map(\.name)),
      "properties": .object(keys.map { ($0.name, $0.tree) }),
    ]
  }

  /// The schema of this name, of an array of it with `[]`.
  static func reference(_ name: String) -> JSONTree {
    name.hasSuffix("[]")
      ? ["type": "array", "items": reference(String(name.dropLast(2)))]
      : ["$ref": .text("#/components/schemas/\(name)")]
  }
}

extension AnswerSchema.Key {
  fileprivate init(_ word: Substring) {
    let parts = word.split(separator: ":").map(String.init)
    var type = parts.count > 1 ? parts[1] : "text"
    var name = parts[0]
    func take(_ mark: String) -> Bool {
      if type.hasSuffix(mark) {
        type = String(type.dropLast(mark.count))
      } else if name.hasSuffix(
        mark)
      {
        name = String(name.dropLast(mark.count))
      } else {
        return false
      }
      return true
    }
    mayBeNull = take("?")
    isArray = take("[]")
    (self.name, self.type) = (name, type)
  }

  fileprivate var tree: JSONTree {
    let plain: JSONTree
    switch type {
    case "text", "int", "number", "flag", "day":
      let word = ["text": "string", "day": "string", "int": "integer", "flag": "boolean"][type]
      let name = JSONTree.text(word ?? type)
      plain =
        ["type": mayBeNull && !isArray ? [name, "null"] : name]
        + (type == "day" ? ["format": "date"] : [:])
    default:
      let reference = AnswerSchema.reference(type)
      plain = mayBeNull && !isArray ? ["anyOf": [reference, ["type": "null"]]] : reference
    }
    return isArray ? ["type": "array", "items": plain] : plain
  }
}
