import Glibc

/// Turns the bytes of a file into UTF-8, piece by piece, whole characters only.
///
/// The conversion is the C library's, which knows GB18030 and refuses what is not well formed.
final class TextDecoder {
  /// Whole characters in UTF-8, replaced by each `fill`.
  let text: ByteBuffer

  /// Bytes of the file that were read so far.
  private(set) var position: Int

  private let file: SourceFile
  private let converter: iconv_t
  private let raw: ByteBuffer
  private let rest: ByteBuffer
  private(set) var isBroken = false

  private static let piece = 64 << 10
  /// No character takes more bytes than this in any encoding.
  private static let longest = 8

  init(file: SourceFile, encoding: TextEncoding) throws(SheetFault) {
    self.file = file
    position = encoding.mark.count
    // (iconv_t) -1 is how the C library says that it does not know the encoding.
    guard let opened = iconv_open("UTF-8", encoding.name),
      opened != UnsafeMutableRawPointer(bitPattern: -1)
    else {
      throw .failed(detail: "iconv: \(encoding.name)")
    }
    converter = opened
    raw = ByteBuffer(capacity: Self.piece + Self.longest)
    rest = ByteBuffer(capacity: Self.longest)
    text = ByteBuffer(capacity: (Self.piece + Self.longest) * 3)
  }

  deinit { iconv_close(converter) }

  /// Puts the next characters into `text`; false at the end, or where the bytes are no text.
  func fill() throws(SheetFault) -> Bool {
    text.count = 0
    while text.count == 0 && !isBroken {
      let count = try read()
      convert()
      if count == 0 {
        isBroken = isBroken || rest.count > 0
        break
      }
    }
    return text.count > 0
  }

  private func read() throws(SheetFault) -> Int {
    raw.space.copyMemory(from: rest.bytes)
    let space = UnsafeMutableRawBufferPointer(rebasing: raw.space[rest.count...].prefix(Self.piece))
    let count = try file.read(into: space, at: position)
    raw.count = rest.count + count
    position += count
    return count
  }

  private func convert() {
    var input = raw.space.baseAddress?.assumingMemoryBound(to: CChar.self)
    var output = text.space.baseAddress?.assumingMemoryBound(to: CChar.self)
    var unread = raw.count
    var free = text.space.count
    let done = iconv(converter, &input, &unread, &output, &free)
    text.count = text.space.count - free
    isBroken = done == -1 && errno != EINVAL || unread > Self.longest
    rest.count = min(unread, Self.longest)
    rest.space.copyMemory(
      from: UnsafeRawBufferPointer(rebasing: raw.bytes[(raw.count - rest.count)...]))
  }
}

extension TextEncoding {
  /// The bytes by which a file says that it has this encoding.
  var mark: [UInt8] {
    switch self {
    case .utf8WithMark: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .utf8, .gb18030: []
    }
  }

  /// The name by which the C library knows it.
  fileprivate var name: String {
    switch self {
    case .utf8, .utf8WithMark: "UTF-8"
    case .gb18030: "GB18030"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    }
  }
}
