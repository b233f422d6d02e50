/// So many applications of a group that took equally long.
public struct ActivityCount: Hashable, Sendable {
  public let group: String
  /// Working days that the clock counted; nil where no reply was served.
  public let workingDays: Int?
  public let isInTime: Bool?
  public let count: Int

  public init(group: String, workingDays: Int? = nil, isInTime: Bool? = nil, count: Int) {
    self.group = group
    self.workingDays = workingDays
    self.isInTime = isInTime
    self.count = count
  }
}
