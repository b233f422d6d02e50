/// A picture in a form that becomes a page.
public struct Picture: Hashable, Sendable {
  /// The ending of its file.
  enum Form: String {
    case jpg, png
  }

  let bytes: [UInt8]
  let form: Form

  /// Tells the form by what the bytes begin with; nil for anything but JPEG and PNG.
  public init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      form = .jpg
    } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      form = .png
    } else {
      return nil
    }
    self.bytes = bytes
  }
}
