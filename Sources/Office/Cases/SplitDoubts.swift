/// An application that is to be split, and what of it deserves a second look.
public struct SplitDoubts: Hashable, Sendable {
  /// What is asked for, as it is shown.
  public let request: String
  /// Its items; none where it has only one.
  public let items: [String]
  /// Whether it was split before and asks for one thing now.
  public let isPieceOfOneThing: Bool
  /// Pieces of which the request says next to nothing.
  public let strange: [String]
}

/// The neighbours among the letters of a request.
struct RequestPairs {
  private let pairs: Set<String>

  init(_ texts: [String]) { pairs = Set(texts.flatMap(Self.pairs)) }

  /// Whether at least half of a text's neighbours stand in the request.
  func tells(_ text: String) -> Bool {
    let wanted = Self.pairs(text)
    return wanted.isEmpty || wanted.filter(pairs.contains).count * 2 >= wanted.count
  }

  private static func pairs(_ text: String) -> [String] {
    let letters = CellText.narrow(text).lowercased().filter { $0.isLetter || $0.isNumber }
    return zip(letters, letters.dropFirst()).map { "\($0)\($1)" }
  }
}
