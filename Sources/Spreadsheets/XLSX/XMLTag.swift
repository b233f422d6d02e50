import Glibc

/// The name and attributes of an element, valid while the receiver is told of it.
struct XMLTag {
  private let name: UnsafePointer<CChar>
  private let attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  init(
    _ name: UnsafePointer<CChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>? = nil
  ) {
    self.name = name.withoutPrefix
    self.attributes = attributes
  }

  /// Whether this is the name, its prefix apart.
  func isNamed(_ name: StaticString) -> Bool { self.name.equals(name) }

  /// The value of an attribute, its prefix apart, as the bytes of a C string.
  func bytes(of attribute: StaticString) -> UnsafePointer<CChar>? {
    guard var place = attributes else { return nil }
    while let name = place[0] {
      if name.equals(attribute) || name.withoutPrefix.equals(attribute) { return place[1] }
      place += 2
    }
    return nil
  }

  subscript(_ attribute: StaticString) -> String? {
    bytes(of: attribute).map { String(cString: $0) }
  }

  /// The value of an attribute that is a number.
  func number(_ attribute: StaticString) -> Int? { self[attribute].flatMap { Int($0) } }
}

extension UnsafePointer<CChar> {
  fileprivate func equals(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { expected in
      for index in expected.indices where self[index] != CChar(bitPattern: expected[index]) {
        return false
      }
      return self[expected.count] == 0
    }
  }

  fileprivate var withoutPrefix: UnsafePointer<CChar> {
    var place = self
    while place.pointee != 0 {
      if place.pointee == CChar(bitPattern: UInt8(ascii: ":")) { return place + 1 }
      place += 1
    }
    return self
  }
}
