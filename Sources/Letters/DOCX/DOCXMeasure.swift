/// Lengths as a document for Word writes them, in twentieths of a point.
enum DOCXMeasure {
  static func twips(millimetres: Double) -> Int { Int((millimetres * 1440 / 25.4).rounded()) }

  static func twips(points: Double) -> Int { Int((points * 20).rounded(.down)) }

  /// Sizes of type are halves of a point.
  static func size(points: Double) -> Int { Int((points * 2).rounded()) }
}
