import Glibc

/// The texts that the cells of a workbook share, in memory at first and then in a nameless file.
final class SharedTexts {
  private var starts: [Int] = [0]
  private var head: [UInt8] = []
  private var pending: [UInt8] = []
  /// Bytes that were written to the file.
  private var spilled = 0
  private var file: UnsafeMutablePointer<FILE>?
  private let window = ByteBuffer(capacity: 1 << 20)
  private var windowStart = 0

  /// Bytes that stay in memory; what is repeated most comes first.
  private static let kept = 8 << 20
  private static let piece = 256 << 10

  deinit { if let file { fclose(file) } }

  var count: Int { starts.count - 1 }

  func append(_ bytes: [UInt8]) throws(SheetFault) {
    starts.append(starts[count] + bytes.count)
    if spilled == 0 && pending.isEmpty && head.count + bytes.count <= Self.kept {
      head += bytes
    } else {
      pending += bytes
      if pending.count >= Self.piece { try spill() }
    }
  }

  /// Writes what is left, before the first text is asked for.
  func finish() throws(SheetFault) { if !pending.isEmpty { try spill() } }

  /// The text with this number, from 0; nil if there is none.
  func text(_ index: Int) throws(SheetFault) -> String? {
    guard starts.indices.dropLast().contains(index) else { return nil }
    let bytes = starts[index]..<starts[index + 1]
    if bytes.upperBound <= head.count {
      return head[bytes].withUnsafeBytes(EscapedText.decoded)
    }
    let start = bytes.lowerBound - head.count
    if start < windowStart || start + bytes.count > windowStart + window.count {
      try load(from: start)
    }
    let place = start - windowStart
    return EscapedText.decoded(
      UnsafeRawBufferPointer(rebasing: window.bytes[place..<place + bytes.count]))
  }

  private func spill() throws(SheetFault) {
    if file == nil { file = tmpfile() }
    guard let file, fwrite(pending, 1, pending.count, file) == pending.count, fflush(file) == 0
    else { throw DraftFile.fault("tmp") }
    spilled += pending.count
    pending.removeAll(keepingCapacity: true)
  }

  private func load(from start: Int) throws(SheetFault) {
    window.count = 0
    windowStart = start
    while window.count < window.space.count, windowStart + window.count < spilled {
      let space = UnsafeMutableRawBufferPointer(rebasing: window.space[window.count...])
      let count = pread(fileno(file), space.baseAddress, space.count, off_t(start + window.count))
      guard count > 0 || errno == EINTR else { throw DraftFile.fault("tmp") }
      window.count += max(count, 0)
    }
  }
}
