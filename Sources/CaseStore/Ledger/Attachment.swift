/// A file as it came or went, kept sealed in the desk's folder under its digest.
///
/// Its name is a text that the fact refers to.
public struct Attachment: Hashable, Sendable {
  /// SHA-256 of the file's bytes in hexadecimal.
  public let digest: String
  public let size: Int
  public let mediaType: String
  /// Whether the file was removed on purpose.
  public internal(set) var isErased = false

  public init(digest: String, size: Int, mediaType: String) {
    self.digest = digest
    self.size = size
    self.mediaType = mediaType
  }
}
