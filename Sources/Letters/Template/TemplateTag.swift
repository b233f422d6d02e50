/// A tag of a template and the line it begins on.
struct TemplateTag: Hashable {
  enum Kind: Character {
    case section = "#"
    case inverted = "^"
    case close = "/"
    case comment = "!"
    case field = " "
  }

  let kind: Kind
  let name: String
  let line: Int

  /// What begins the tags that Mustache knows and a letter does not.
  static let otherSigils: Set<Character> = ["{", "&", ">", "<", "$", "=", "%", "*"]
}
