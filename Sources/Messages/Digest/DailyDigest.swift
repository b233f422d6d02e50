/// What one person is told on one day: clocks by group, and never an applicant's name.
public struct DailyDigest: Codable, Hashable, Sendable {
  /// One clock of a case, a publication, or a paper or letter that waits.
  public struct Item: Codable, Hashable, Sendable {
    public let number: String
    public let term: String
    public let start: String
    public let due: String?
    public let earliestDue: String?
    /// Working days before the last day; negative when it is late.
    public let rung: Int
    /// `答复`, `没有邮件号的信件（答复书）`.
    public let matter: String
    /// `2026-11-30 周一`.
    public let lastDay: String
    /// `还有 3 个工作日`.
    public let standing: String
    /// What else there is to know, such as missed reminders.
    public let note: String?
    /// The unit and the handler.
    public let owner: String?

    public init(
      number: String, term: String, start: String, due: String?, earliestDue: String?, rung: Int,
      matter: String, lastDay: String, standing: String, note: String?, owner: String?
    ) {
      self.number = number
      self.term = term
      self.start = start
      self.due = due
      self.earliestDue = earliestDue
      self.rung = rung
      self.matter = matter
      self.lastDay = lastDay
      self.standing = standing
      self.note = note
      self.owner = owner
    }
  }

  /// Items under a heading.
  public struct Group: Codable, Hashable, Sendable {
    public let title: String
    public let items: [Item]

    public init(title: String, items: [Item]) {
      self.title = title
      self.items = items
    }
  }

  public let office: String
  public let recipient: String
  /// `2026-11-26`.
  public let day: String
  /// `依申请公开 11月26日待办 5 项（逾期 1 项）`.
  public let title: String
  public let groups: [Group]

  public init(office: String, recipient: String, day: String, title: String, groups: [Group]) {
    self.office = office
    self.recipient = recipient
    self.day = day
    self.title = title
    self.groups = groups
  }

  public var items: [Item] { groups.flatMap(\.items) }
}
