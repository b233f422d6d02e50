/// What a text asks for, whatever its width, blanks, signs, courtesies and way of writing numbers.
public struct RequestWording: Hashable, Sendable {
  /// Its letters and digits alone, in plain width and small.
  public let letters: String
  private let pairs: [String: Int]
  private let pairCount: Int
  /// The last two letters: in Chinese the thing that is asked for stands at the end (方案, 合同).
  private let thing: String
  /// The years, serials and numbers of parts in it.
  private let numbers: Set<String>

  public init(_ text: String) {
    let plain = text.unicodeScalars.map { DocumentNumberLetter($0).scalar }.filter(\.isSaid)
      .flatMap { Array($0.properties.lowercaseMapping.unicodeScalars) }
    let core = CourtesyWords.removed(from: WrittenNumeral.inDigits(plain))
    letters = Self.text(core[...])
    pairs = zip(core, core.dropFirst()).reduce(into: [:]) {
      $0[Self.text([$1.0, $1.1]), default: 0] += 1
    }
    pairCount = max(0, core.count - 1)
    thing = Self.text(core.suffix(2))
    numbers = Set(
      core.split { !("0"..."9").contains($0) }.map { Self.text($0.drop { $0 == "0" }) })
  }

  /// From this likeness on, in hundredths, two wordings are near-equal.
  ///
  /// 桥南村土地征收补偿安置方案 and 桥南村征地补偿安置方案 have 63, and mean one thing.
  public static let nearEqual = 60

  /// How alike two wordings are, from 0 to 100, which equal ones alone have: twice the pairs of
  /// neighbours that both have, of all their pairs.
  ///
  /// Where each names a number that the other lacks (2023年预算, 2024年预算), or each ends with a thing
  /// that the other lacks (……设计方案, ……监理合同), they ask for two things.
  public func likeness(to other: RequestWording) -> Int {
    if letters == other.letters { return letters.isEmpty ? 0 : 100 }
    if numbersDiffer(from: other) || thingDiffers(from: other) { return 0 }
    let all = pairCount + other.pairCount
    return all == 0 ? 0 : min(99, 200 * shared(with: other) / all)
  }

  /// How much of a title stands in the wording, from 0 to 100; short titles stand anywhere.
  public func containment(of title: RequestWording) -> Int {
    guard title.pairCount >= Self.shortestTitle, !numbersDiffer(from: title) else { return 0 }
    return min(99, 100 * shared(with: title) / title.pairCount)
  }

  private static let shortestTitle = 5

  private func shared(with other: RequestWording) -> Int {
    let (few, many) = pairs.count < other.pairs.count ? (pairs, other.pairs) : (other.pairs, pairs)
    return few.reduce(0) { $0 + min($1.value, many[$1.key] ?? 0) }
  }

  private func numbersDiffer(from other: RequestWording) -> Bool {
    !numbers.isSubset(of: other.numbers) && !other.numbers.isSubset(of: numbers)
  }

  /// A long text says more behind the thing it asks for.
  private func thingDiffers(from other: RequestWording) -> Bool {
    max(pairCount, other.pairCount) <= Self.longestPhrase
      && pairs[other.thing] == nil && other.pairs[thing] == nil
  }

  private static let longestPhrase = 40

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }
}

extension Unicode.Scalar {
  /// A letter, an ideograph or a digit, not a sign between them.
  fileprivate var isSaid: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark:
      true
    default: false
    }
  }
}
