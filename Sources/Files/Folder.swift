import Glibc

/// The names in a folder.
public enum Folder {
  /// Waits until they are on disk.
  public static func sync(_ path: String) throws(FileFault) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileFault(path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw FileFault(path) }
  }
}
