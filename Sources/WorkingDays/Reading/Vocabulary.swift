/// The words that notices have used about days, 2004–2026.
enum Vocabulary {
  enum Meaning: Hashable, Sendable {
    /// The days before it are off.
    case off
    /// The day before it is off in place of a statutory day on a weekend.
    case substitute
    /// The day before it is one of the days off, and paid for by a make-up day.
    case swapped
    /// The weekend days before it are worked.
    case work
    /// The days before it are worked as on any day: a make-up day if they are weekend days.
    case asUsual
    /// From the day before it on, life goes on: no make-up day.
    case resumed
    /// The days before it are off because they are weekend.
    case plainWeekend
    /// The days before it are off by law.
    case statutory
    /// The 公休日 before it move to the days after it.
    case moved
    /// The days off touch a weekend, which is off anyway.
    case joinsWeekend
    /// The holiday now lasts until the day after it.
    case extends
    /// What follows takes apart the days off already named.
    case breakdown
    /// What follows is advice and sets nothing.
    case encouraged
    /// A count follows.
    case total
    /// Says nothing about a day.
    case filler
  }

  /// A word with its signs ready for comparison.
  struct Entry: Sendable {
    let scalars: [Unicode.Scalar]
    let meaning: Meaning
  }

  /// All words by their first sign, longer ones first: 放假 must not hide 放假调休.
  private static let entries: [Unicode.Scalar: [Entry]] = {
    let entries = words.flatMap { meaning, words in
      words.map { Entry(scalars: Array($0.unicodeScalars), meaning: meaning) }
    }
    let groups = Dictionary(grouping: entries) { $0.scalars[0] }
    return groups.mapValues { $0.sorted { $0.scalars.count > $1.scalars.count } }
  }()

  private static let words: [(Meaning, [String])] = [
    (.off, ["放假调休", "放假公休", "调休放假", "放假"]),
    (.substitute, ["补休"]),
    (.swapped, ["调休"]),
    (.work, ["上班", "调休上班", "补班"]),
    (.asUsual, ["正常上班", "照常上班"]),
    (.resumed, ["起正常上班", "起恢复正常上班", "起照常上班", "起上班"]),
    (.plainWeekend, ["照常公休", "为公休日", "公休"]),
    (.statutory, ["法定节假日", "法定假日", "法定休假日"]),
    (.moved, ["分别调至", "调至", "分别调到", "调到", "分别调整至", "调整至", "调整到"]),
    (.joinsWeekend, ["与周末连休", "与周末相连", "与双休日连休"]),
    (.extends, ["延长"]),
    (.breakdown, ["其中"]),
    (.encouraged, ["鼓励"]),
    (.total, ["总共", "一共", "合计", "共"]),
    (.filler, ["公休日", "不调休", "全国", "假期", "将", "从", "自", "为", "均", "即", "把", "的", "“", "”", "\""]),
    (.filler, Holiday.allCases.flatMap(\.spellings)),
  ]

  /// The word that begins at an index.
  static func entry(in glyphs: ArraySlice<Glyph>, at index: Int) -> Entry? {
    entries[glyphs[index].scalar]?.first { glyphs.has($0.scalars, at: index) }
  }
}
