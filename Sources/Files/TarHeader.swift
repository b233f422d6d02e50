/// The block in front of each file of a tar archive (POSIX.1-1988, ustar).
///
/// Only what stands here is written, and only what would be written is read: any other mode, owner,
/// instant, kind or link, and any bit that is not as it was, makes no header.
public struct TarHeader: Hashable, Sendable {
  /// Headers and contents fill whole blocks of this size.
  public static let blockSize = 512

  public let name: String
  /// The bytes of the file.
  public let length: Int
  /// The first field of the name, with folders that do not fit into the second.
  private let prefix: [UInt8]
  private let rest: [UInt8]

  /// Nil for a name that does not fit: 100 bytes, and 155 for the folders before them.
  public init?(name: String, length: Int) {
    let bytes = Array(name.utf8)
    guard !bytes.isEmpty, !bytes.contains(0), length >= 0 else { return nil }
    let cut = bytes.count <= 100 ? nil : bytes.lastIndex(of: UInt8(ascii: "/"))
    prefix = cut.map { Array(bytes[..<$0]) } ?? []
    rest = cut.map { Array(bytes[($0 + 1)...]) } ?? bytes
    guard prefix.count <= 155, 1...100 ~= rest.count else { return nil }
    self.name = name
    self.length = length
  }

  /// Reads a block; nil unless it is bit for bit what this header writes.
  public init?(block: [UInt8]) {
    guard block.count == Self.blockSize, let length = Self.length(block[124..<136]) else {
      return nil
    }
    let parts = [block[345..<500], block[0..<100]].map { $0.prefix { $0 != 0 } }
    let bytes = parts[0].isEmpty ? Array(parts[1]) : parts[0] + [UInt8(ascii: "/")] + parts[1]
    guard let name = String(validating: bytes, as: UTF8.self) else { return nil }
    self.init(name: name, length: length)
    guard self.block == block else { return nil }
  }

  /// The bytes that fill up the last block of the content.
  public var padding: Int { (Self.blockSize - length % Self.blockSize) % Self.blockSize }

  public var block: [UInt8] {
    var block = [UInt8](repeating: 0, count: Self.blockSize)
    let fields: [(Int, [UInt8])] = [
      (0, rest), (100, Self.octal(0o600, 7)), (108, Self.octal(0, 7)), (116, Self.octal(0, 7)),
      (124, Self.size(length)), (136, Self.octal(0, 11)), (148, Array("        ".utf8)),
      (156, Array("0".utf8)), (257, Array("ustar\u{0}00".utf8)), (329, Self.octal(0, 7)),
      (337, Self.octal(0, 7)), (345, prefix),
    ]
    for (start, bytes) in fields { block.replaceSubrange(start..<start + bytes.count, with: bytes) }
    let sum = block.reduce(0) { $0 + Int($1) }
    block.replaceSubrange(148..<156, with: Self.octal(sum, 6) + [0, UInt8(ascii: " ")])
    return block
  }

  private static func octal(_ number: Int, _ width: Int) -> [UInt8] {
    let digits = String(number, radix: 8).utf8
    return Array(repeating: UInt8(ascii: "0"), count: max(0, width - digits.count)) + digits
  }

  /// From 8 GB on in bytes, the first of them marked, as GNU tar writes it.
  private static func size(_ length: Int) -> [UInt8] {
    guard length >= 1 << 33 else { return octal(length, 11) }
    return [0x80, 0, 0, 0] + (0..<8).map { UInt8(truncatingIfNeeded: length >> (56 - 8 * $0)) }
  }

  private static func length(_ field: ArraySlice<UInt8>) -> Int? {
    guard field.first == 0x80 else {
      return Int(String(decoding: field.prefix { $0 != 0 }, as: UTF8.self), radix: 8)
    }
    return field.suffix(8).reduce(Int?(0)) { sum, byte in
      sum.flatMap { $0 >> 54 == 0 ? $0 << 8 | Int(byte) : nil }
    }
  }
}
