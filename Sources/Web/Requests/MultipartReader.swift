/// Reads `multipart/form-data` (RFC 7578) that was received whole.
struct MultipartReader {
  /// More parts than any form of ours has.
  static let mostParts = 300

  private let body: [UInt8]
  private let mark: [UInt8]

  /// - Parameter type: The `Content-Type`, with its boundary.
  init?(_ body: [UInt8], type: String) {
    guard let boundary = Self.parameter("boundary", of: type), 1...70 ~= boundary.utf8.count
    else { return nil }
    self.body = body
    mark = Array("\r\n--\(boundary)".utf8)
  }

  /// The fields and files; nil where the body is not what its type says.
  func form() -> FormBody? {
    var form = FormBody()
    // The first mark may stand without a line break before it.
    let text = Array("\r\n".utf8) + body
    guard var place = text.firstIndex(of: mark, from: 0) else { return nil }
    for _ in 0..<Self.mostParts {
      let start = place + mark.count
      if text[start...].starts(with: Array("--".utf8)) { return form }
      guard let end = text.firstIndex(of: mark, from: start),
        let head = text.firstIndex(of: Array("\r\n\r\n".utf8), from: start), head < end,
        add(text[(start + 2)..<head], Array(text[(head + 4)..<end]), to: &form)
      else { return nil }
      place = end
    }
    return nil
  }

  private func add(_ head: ArraySlice<UInt8>, _ content: [UInt8], to form: inout FormBody) -> Bool {
    let lines = String(decoding: head, as: UTF8.self).split(whereSeparator: \.isNewline)
    let line = lines.first { $0.lowercased().hasPrefix("content-disposition:") }
    guard let line, let name = Self.parameter("name", of: String(line)) else { return false }
    if let file = Self.parameter("filename", of: String(line)) {
      // A field whose file was left out has neither a name nor a content.
      if !file.isEmpty { form.files[name, default: []].append(.init(name: file, bytes: content)) }
    } else {
      form.values[name, default: []].append(String(decoding: content, as: UTF8.self))
    }
    return true
  }

  /// The value of a parameter of a header, in quotation marks or without.
  static func parameter(_ name: String, of header: String) -> String? {
    for part in parts(of: header).dropFirst() {
      let pair = part.split(separator: "=", maxSplits: 1).map {
        $0.trimmingPrefix { $0 == " " }
      }
      guard pair.count == 2, pair[0].lowercased() == name else { continue }
      let value = String(pair[1])
      guard value.hasPrefix("\""), value.hasSuffix("\""), value.count > 1 else { return value }
      return String(value.dropFirst().dropLast()).replacing("%22", with: "\"")
    }
    return nil
  }

  /// A header at its semicolons, but for those in quotation marks.
  private static func parts(of header: String) -> [String] {
    var parts = [""]
    var isQuoted = false
    for character in header {
      if character == "\"" { isQuoted.toggle() }
      if character == ";", !isQuoted {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts
  }
}

extension [UInt8] {
  /// Where a sequence of bytes begins, from a place on.
  fileprivate func firstIndex(of wanted: [UInt8], from start: Int) -> Int? {
    guard let first = wanted.first, count >= wanted.count else { return nil }
    var place = start
    while place <= count - wanted.count {
      guard let next = self[place...].firstIndex(of: first), next <= count - wanted.count
      else { return nil }
      if self[next..<(next + wanted.count)].elementsEqual(wanted) { return next }
      place = next + 1
    }
    return nil
  }
}
