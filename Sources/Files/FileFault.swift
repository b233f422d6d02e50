import Glibc

/// What the file system answered to the last call that failed.
public struct FileFault: Error, Hashable, Sendable {
  public let path: String
  private let code: Int32

  public init(_ path: String) {
    self.path = path
    code = errno
  }

  /// What the answer means for whoever asked.
  public enum Meaning: Sendable {
    case diskFull, missing, notAFile, readOnly, other
  }

  public var meaning: Meaning {
    switch code {
    case ENOSPC, EDQUOT: .diskFull
    case ENOENT, ENOTDIR: .missing
    case EISDIR: .notAFile
    case EACCES, EPERM, EROFS: .readOnly
    default: .other
    }
  }

  /// The path and the words of the system.
  public var detail: String { path + ": " + String(cString: strerror(code)) }
}
