import Yams

/// Reads the node tree of a profile, noting every fault with its place and reading on.
///
/// A value that is nil although it is required has left a fault behind.
struct ProfileReader {
  private(set) var faults: [PlacedFault] = []

  mutating func note(_ fault: ProfileFault, at node: Node) { note(fault, at: node.mark) }

  mutating func note(_ fault: ProfileFault, at mark: Mark?) {
    faults.append(PlacedFault(fault, at: mark))
  }

  /// Reads a mapping whose keys are those of the section.
  mutating func fields(_ node: Node, _ section: ProfileSection) -> ProfileFields? {
    guard let mapping = mapping(node, section.key) else { return nil }
    var values: [ProfileKey: Node] = [:]
    for (name, value) in mapping {
      if let key = section.keys.first(where: { $0.rawValue == name.scalar?.string }) {
        values[key] = value
      } else {
        note(.unknownKey(name.scalar?.string ?? "?", section), at: name)
      }
    }
    for key in section.required where values[key] == nil {
      note(.missingKey(key, section), at: mapping.mark)
    }
    return ProfileFields(values: values)
  }

  /// Reads what stands behind a key of a section whose keys are the section's own.
  mutating func fields(_ field: ProfileField?, _ section: ProfileSection) -> ProfileFields? {
    guard let field, isFilled(field) else { return nil }
    return fields(field.node, section)
  }

  mutating func mapping(_ node: Node, _ key: ProfileKey?) -> Node.Mapping? {
    if let mapping = node.mapping { return mapping }
    note(.wrongShape(key, .mapping), at: node)
    return nil
  }

  /// Reads a list, leaving out what `read` finds faults in.
  mutating func list<Element>(
    _ field: ProfileField?, atLeastOne: Bool = false,
    _ read: (inout ProfileReader, Node) -> Element?
  ) -> [Element] {
    guard let field, isFilled(field) else { return [] }
    guard let sequence = field.node.sequence else {
      note(.wrongShape(field.key, .list), at: field.node)
      return []
    }
    if atLeastOne, sequence.isEmpty { note(.emptyValue(field.key), at: field.node) }
    return sequence.compactMap { read(&self, $0) }
  }

  mutating func isFilled(_ field: ProfileField) -> Bool {
    if field.node.isBlank { note(.emptyValue(field.key), at: field.node) }
    return !field.node.isBlank
  }
}

/// A key and what stands behind it.
struct ProfileField {
  let key: ProfileKey
  let node: Node
}

/// What stands in a section, by key.
struct ProfileFields {
  fileprivate let values: [ProfileKey: Node]

  subscript(key: ProfileKey) -> ProfileField? {
    values[key].map { ProfileField(key: key, node: $0) }
  }
}

extension Node {
  /// Whether nothing is written there.
  var isBlank: Bool {
    guard let scalar else { return false }
    return scalar.string.allSatisfy(\.isWhitespace)
      || (scalar.style == .plain && ["~", "null"].contains(scalar.string))
  }
}
