/// A file as it came or went, kept in the desk's folder under its digest.
public struct Attachment: Hashable, Sendable {
  /// SHA-256 of the file's bytes in hexadecimal.
  public let digest: String
  public let name: String
  public let size: Int
  public let mediaType: String

  public init(digest: String, name: String, size: Int, mediaType: String) {
    self.digest = digest
    self.name = name
    self.size = size
    self.mediaType = mediaType
  }
}
