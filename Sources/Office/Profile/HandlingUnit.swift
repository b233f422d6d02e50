/// A unit that cases are assigned to (承办单位), and who works on them there.
public struct HandlingUnit: Hashable, Sendable {
  public let name: String
  public let handlers: [String]
}
