import Files
import Foundation

/// A folder under a passing name beside its target, private to its owner, held by one process.
///
/// One that is let go leaves nothing behind; what a killed process left is cleared by the next.
final class DraftFolder {
  let path: String
  private let target: String
  private let parent: String
  private var descriptor: Int32 = -1

  init(target: String) throws {
    let place = URL(filePath: target)
    self.target = place.path
    parent = place.deletingLastPathComponent().path
    path = parent + "/." + place.lastPathComponent + ".ysq-draft"
    try hold()
    try clear()
  }

  deinit {
    guard descriptor >= 0 else { return }
    try? FileManager.default.removeItem(atPath: path)
    close(descriptor)
  }

  /// Gives the whole folder its name; an empty folder of that name is replaced, no other.
  func finish() throws {
    try sync()
    try give(path)
    close(descriptor)
    descriptor = -1
  }

  /// Gives a file in the folder the name, replacing a file that has it.
  func finish(file: String) throws { try give(path + "/" + file) }

  private func give(_ source: String) throws {
    try StoreFault.translatingFiles {
      guard rename(source, target) == 0 else { throw FileFault(target) }
      try Folder.sync(parent)
    }
  }

  /// Waits until everything in the folder is on disk: all at once, then each for its answer.
  private func sync() throws {
    Glibc.sync()
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) + ["."] {
      let opened = open(path + "/" + name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
      defer { close(opened) }
      guard opened >= 0, fsync(opened) == 0 else { throw StoreFault(FileFault(path)) }
    }
  }

  /// Makes the folder, or takes over one whose process is gone.
  private func hold() throws {
    while true {
      guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw StoreFault(FileFault(path)) }
      let opened = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard opened >= 0 || errno == ENOENT else { throw StoreFault(FileFault(path)) }
      if opened < 0 { continue }
      // Some network disks cannot lock a folder: there two copies at once are the clerk's to avoid.
      if flock(opened, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
        close(opened)
        throw BackupFault.underway(path: target)
      }
      // The one before may have given the folder its name meanwhile.
      guard FileID(descriptor: opened) == FileID(path: path) else {
        close(opened)
        continue
      }
      descriptor = opened
      return
    }
  }

  private func clear() throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: path) {
      try FileManager.default.removeItem(atPath: path + "/" + name)
    }
  }
}

/// What makes a file that file, whatever its name.
struct FileID: Hashable {
  private let device: UInt
  private let number: UInt

  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  init?(descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  private init(_ status: stat) {
    device = UInt(status.st_dev)
    number = UInt(status.st_ino)
  }
}
