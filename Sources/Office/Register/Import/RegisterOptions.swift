/// Which register is taken over, and how.
public struct RegisterOptions: Sendable {
  public var path: String
  /// The sheet of a workbook; the first without it.
  public var sheet: String?
  public var mapping: RegisterMapping

  public init(path: String, sheet: String? = nil, mapping: RegisterMapping = RegisterMapping()) {
    self.path = path
    self.sheet = sheet
    self.mapping = mapping
  }

  /// Whether it is an export of another desk.
  var isLines: Bool { path.lowercased().hasSuffix(".jsonl") }
}
