extension String {
  /// As text or in an attribute of XML and HTML.
  var escapedForXML: String {
    guard utf8.contains(where: XMLText.isSpecial) else { return self }
    var escaped = ""
    for scalar in unicodeScalars {
      if let name = XMLText.names[scalar] {
        escaped += name
      } else if XMLText.isAllowed(scalar) {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

/// What XML cannot hold as it is.
private enum XMLText {
  static let names: [Unicode.Scalar: String] = [
    "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;",
  ]

  /// Whether a byte may belong to a character that XML cannot hold.
  static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0xEF || #"&<>"'"#.utf8.contains(byte)
  }

  /// XML 1.0, 2.2.
  static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0xFFFD, 0x1_0000...: true
    default: false
    }
  }
}
