/// Finds out the encoding of a text from its mark, or else from how well its bytes fit UTF-8.
///
/// A text that is UTF-8 but for a few bytes stays UTF-8, so that the reader names the bad place
/// instead of taking the whole for GB18030 and showing wrong characters.
struct EncodingSurvey {
  /// Characters of three or four well-formed bytes: all Chinese ones are.
  private var characters = 0
  private var faults = 0
  private var missing = 0
  private var length = 0
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  private static let enough = 4_000
  private static let piece = 64 << 10

  /// The encoding of a file, read as far as it takes to be sure.
  static func encoding(of file: SourceFile) throws(SheetFault) -> TextEncoding {
    let head = try file.bytes(at: 0, count: 3)
    let marked = TextEncoding.allCases.first { !$0.mark.isEmpty && head.starts(with: $0.mark) }
    if let marked { return marked }
    var survey = EncodingSurvey()
    let buffer = ByteBuffer(capacity: piece)
    var position = 0
    while survey.characters + survey.faults < enough {
      buffer.count = try file.read(into: buffer.space, at: position)
      guard buffer.count > 0 else { break }
      position += buffer.count
      survey.count(buffer.bytes)
    }
    return survey.faults * 4 <= survey.characters ? .utf8 : .gb18030
  }

  private mutating func count(_ bytes: UnsafeRawBufferPointer) {
    for byte in bytes {
      if missing == 0 && byte < 0x80 { continue }
      take(byte)
    }
  }

  private mutating func take(_ byte: UInt8) {
    guard missing > 0 else { return begin(byte) }
    guard allowed ~= byte else {
      faults += 1
      missing = 0
      return begin(byte)
    }
    allowed = 0x80...0xBF
    missing -= 1
    if missing == 0 && length > 2 { characters += 1 }
  }

  /// Takes the first byte of a character; the second byte of some has a narrower range.
  private mutating func begin(_ byte: UInt8) {
    switch byte {
    case 0x00...0x7F: return
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default:
      faults += 1
      return
    }
    missing = length - 1
    allowed =
      switch byte {
      case 0xE0: 0xA0...0xBF
      case 0xED: 0x80...0x9F
      case 0xF0: 0x90...0xBF
      case 0xF4: 0x80...0x8F
      default: 0x80...0xBF
      }
  }
}
