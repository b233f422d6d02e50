import Foundation

/// What the file system says, in the store's words.
enum Disk {
  /// Waits until the names in a folder are on disk.
  static func sync(folder: String) throws {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw fault(folder) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw fault(folder) }
  }

  /// The meaning of the last failed call.
  static func fault(_ path: String) -> StoreFault {
    switch errno {
    case ENOSPC, EDQUOT: .diskFull
    case EACCES, EPERM, EROFS: .readOnly(detail: path)
    default: .failed(detail: path + ": " + String(cString: strerror(errno)))
    }
  }
}
