/// Reads the table of shared texts: plain ones, and rich ones without their looks and readings.
final class SharedTextsReceiver: XMLReceiver {
  let root: StaticString = "sst"
  let texts: SharedTexts
  private let limits: SheetLimits
  private var gatherer: TextGatherer

  init(limits: SheetLimits) {
    self.limits = limits
    texts = SharedTexts(longest: limits.cellBytes)
    gatherer = TextGatherer(limit: limits.cellBytes)
  }

  func begin(_ tag: XMLTag) throws(SheetFault) {
    if tag.isNamed("si") { gatherer.clear() }
    gatherer.begin(tag)
  }

  func text(_ bytes: UnsafeRawBufferPointer) throws(SheetFault) {
    guard gatherer.append(bytes) else { throw .tooLarge(part: "sharedStrings.xml") }
  }

  func end(_ tag: XMLTag) throws(SheetFault) -> Bool {
    gatherer.end(tag)
    guard tag.isNamed("si") else { return false }
    guard texts.count < limits.sharedTexts else { throw .tooLarge(part: "sharedStrings.xml") }
    try texts.append(gatherer.bytes)
    return false
  }
}

/// Gathers what stands in `t` elements, except the readings of Japanese characters (`rPh`).
struct TextGatherer {
  private(set) var bytes: [UInt8] = []
  private var isText = false
  private var isReading = false
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  mutating func clear() { bytes.removeAll(keepingCapacity: true) }

  mutating func begin(_ tag: XMLTag) {
    if tag.isNamed("t") { isText = !isReading } else if tag.isNamed("rPh") { isReading = true }
  }

  mutating func end(_ tag: XMLTag) {
    if tag.isNamed("t") { isText = false } else if tag.isNamed("rPh") { isReading = false }
  }

  /// Takes text where it counts; false if there is too much of it.
  mutating func append(_ text: UnsafeRawBufferPointer) -> Bool {
    guard isText else { return true }
    guard bytes.count + text.count <= limit else { return false }
    bytes.append(contentsOf: text)
    return true
  }
}
