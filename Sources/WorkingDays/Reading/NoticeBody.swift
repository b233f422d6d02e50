/// A notice cut into what stands before its items and the items themselves.
///
/// What follows the last item, greetings and signature, belongs to neither and is left out.
struct NoticeBody {
  /// Title, number, addressees and reasons.
  private(set) var preamble: [[Glyph]] = []

  private(set) var items: [ItemText] = []

  /// Cuts at `一、` … at the beginning of a line or sentence; a text without such is one item.
  init(lines: [[Glyph]]) {
    var items: [[[Glyph]]] = []
    for line in lines.flatMap(Self.splitBeforeItems) where !Self.isSignature(line) {
      if let length = Self.markerLength(line) {
        items.append([Array(line.dropFirst(length))])
      } else if items.isEmpty {
        preamble.append(line)
      } else {
        items[items.count - 1].append(line)
      }
    }
    if let last = items.popLast() { items.append(Self.withoutClosing(last)) }
    self.items = (items.isEmpty ? [preamble] : items).map { ItemText($0.flatMap(\.self)) }
  }

  /// Cuts a line that holds several items, each after the end of a sentence.
  private static func splitBeforeItems(_ line: [Glyph]) -> [[Glyph]] {
    var parts: [[Glyph]] = [[]]
    for index in line.indices {
      let isAfterSentence = index > 0 && "。;".unicodeScalars.contains(line[index - 1].scalar)
      if isAfterSentence, numeralLength(line[index...]) != nil { parts.append([]) }
      parts[parts.count - 1].append(line[index])
    }
    return parts
  }

  /// The length of what opens an item: its number, or nothing when its holiday opens the line.
  private static func markerLength(_ line: [Glyph]) -> Int? {
    if let length = numeralLength(line[...]) ?? figureLength(line) { return length }
    let lengths = [0, line.prefix(while: isOrnament).count]
    return lengths.first { opensWithHoliday(line.dropFirst($0)) }
  }

  /// `元旦：…`, `“五一”：…` or `春节2月…`, where the number of an item was lost or damaged.
  private static func opensWithHoliday(_ line: ArraySlice<Glyph>) -> Bool {
    let line = line.drop(while: isQuote)
    return Holiday.allCases.flatMap(\.spellings).contains { spelling in
      guard line.has(Array(spelling.unicodeScalars), at: line.startIndex) else { return false }
      let rest = line.dropFirst(spelling.unicodeScalars.count).drop(while: isQuote)
      return rest.first.map { $0.scalar == ":" || $0.isFigure } ?? false
    }
  }

  private static func isQuote(_ glyph: Glyph) -> Bool {
    "“”\"".unicodeScalars.contains(glyph.scalar)
  }

  /// What is left of a number, or stands in its place: `七`, `、`, `•`.
  private static func isOrnament(_ glyph: Glyph) -> Bool {
    glyph.isFigure || "一二三四五六七八九十、.,()•·●○■□*-".unicodeScalars.contains(glyph.scalar)
  }

  /// `一、`, `十一.` or `(三)`.
  private static func numeralLength(_ line: ArraySlice<Glyph>) -> Int? {
    let opening = line.first?.scalar == "(" ? 1 : 0
    let numerals = line.dropFirst(opening).prefix {
      "一二三四五六七八九十".unicodeScalars.contains($0.scalar)
    }
    guard 1...3 ~= numerals.count, let sign = line.dropFirst(opening + numerals.count).first
    else { return nil }
    let signs = opening == 1 ? ")" : "、.,"
    return signs.unicodeScalars.contains(sign.scalar) ? opening + numerals.count + 1 : nil
  }

  /// `1.` or `1、`, unless a number other than a year follows as in `23、24日`.
  private static func figureLength(_ line: [Glyph]) -> Int? {
    let figures = line.prefix(while: \.isFigure)
    guard 1...2 ~= figures.count, line.count > figures.count + 1 else { return nil }
    let sign = line[figures.count].scalar
    let rest = line[(figures.count + 1)...]
    let digits = rest.prefix(while: \.isFigure).count
    let isYear = digits == 4 && rest.dropFirst(4).first?.scalar == "年"
    return (sign == "、" || sign == ".") && (digits == 0 || isYear) ? figures.count + 1 : nil
  }

  /// Keeps of the last item what continues it: the rest of a broken line, a sentence about days.
  private static func withoutClosing(_ lines: [[Glyph]]) -> [[Glyph]] {
    var kept: [[Glyph]] = []
    for line in lines {
      let isOpen = kept.last?.last.map { !"。;".unicodeScalars.contains($0.scalar) } ?? true
      guard isOpen || continues(line) else { break }
      kept.append(line)
    }
    return kept
  }

  /// Whether a line speaks of days as an item does, and not of a date like `2025年1月1日起`.
  private static func continues(_ line: [Glyph]) -> Bool {
    let opens =
      line[0].isFigure || line.firstRange(of: "其中")?.lowerBound == 0 || line[0].scalar == "将"
    let setsDays = ["放假", "上班", "补休", "调休", "公休"].contains { line.firstRange(of: $0) != nil }
    let since = line.firstRange(of: "日").map { line[$0.upperBound...].first?.scalar == "起" } ?? true
    return opens && setsDays && !since
  }

  /// A line that ends with a full date and says nothing: `国务院办公厅 2025年11月4日`.
  private static func isSignature(_ line: [Glyph]) -> Bool {
    guard line.last?.scalar == "日", line.firstRange(of: "年") != nil else { return false }
    return !line.contains { "。,;:、()".unicodeScalars.contains($0.scalar) }
      && line.firstRange(of: "放假") == nil
  }
}
