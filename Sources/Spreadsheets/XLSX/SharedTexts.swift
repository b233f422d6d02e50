/// The texts that the cells of a workbook share.
final class SharedTexts {
  private(set) var count = 0
  private let texts: SpilledBytes
  /// Where each text ends, eight bytes each.
  private let ends = SpilledBytes(longest: entry)

  private static let entry = MemoryLayout<Int>.size

  /// - Parameter longest: the most bytes of one text.
  init(longest: Int) { texts = SpilledBytes(longest: longest) }

  func append(_ text: [UInt8]) throws(SheetFault) {
    try texts.append(text)
    try ends.append(withUnsafeBytes(of: texts.count) { Array($0) })
    count += 1
  }

  /// Ends the writing, before the first text is asked for.
  func finish() throws(SheetFault) {
    try texts.finish()
    try ends.finish()
  }

  /// The text with this number, from 0; nil if there is none.
  func text(_ index: Int) throws(SheetFault) -> String? {
    guard 0..<count ~= index else { return nil }
    let start = index == 0 ? 0 : try end(index - 1)
    return try texts.bytes(start..<end(index), EscapedText.decoded)
  }

  private func end(_ index: Int) throws(SheetFault) -> Int {
    try ends.bytes(index * Self.entry..<(index + 1) * Self.entry) { $0.loadUnaligned(as: Int.self) }
  }
}
