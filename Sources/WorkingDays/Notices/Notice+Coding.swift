/// The stored form of a notice has keys of its own, so that renaming a case changes no file.
extension Notice: Codable {
  private enum CodingKeys: String, CodingKey {
    case year, number, title, published, days
    /// Present in amendments alone, if only as an empty array.
    case dropping
  }

  public init(from decoder: any Decoder) throws {
    let stored = try decoder.container(keyedBy: CodingKeys.self)
    let dropping = try stored.decodeIfPresent([Day].self, forKey: .dropping)
    self.init(
      year: try stored.decode(Int.self, forKey: .year),
      number: try stored.decode(String.self, forKey: .number),
      title: try stored.decode(String.self, forKey: .title),
      published: try stored.decode(Day.self, forKey: .published),
      kind: dropping.map { .amending(dropping: $0) } ?? .yearly,
      days: try stored.decode([NoticeDay].self, forKey: .days))
  }

  public func encode(to encoder: any Encoder) throws {
    var stored = encoder.container(keyedBy: CodingKeys.self)
    try stored.encode(year, forKey: .year)
    try stored.encode(number, forKey: .number)
    try stored.encode(title, forKey: .title)
    try stored.encode(published, forKey: .published)
    try stored.encode(days, forKey: .days)
    if case .amending(let dropping) = kind { try stored.encode(dropping, forKey: .dropping) }
  }
}
