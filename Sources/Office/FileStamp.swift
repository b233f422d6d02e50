import Glibc

/// What tells whether a file was changed or replaced; all 0 where there is none.
struct FileStamp: Hashable, Sendable {
  private var seconds = 0
  private var nanoseconds = 0
  private var size: Int64 = 0
  private var device: UInt64 = 0
  private var file: UInt64 = 0

  /// The stamp of what a file holds now.
  init(_ path: String) {
    guard let status = Self.status(path) else { return }
    (seconds, nanoseconds) = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
    size = Int64(status.st_size)
    (device, file) = (UInt64(status.st_dev), UInt64(status.st_ino))
  }

  private init() {}

  /// The stamp of the file itself, whatever it holds.
  static func place(of path: String) -> FileStamp {
    var stamp = FileStamp()
    guard let status = status(path) else { return stamp }
    (stamp.device, stamp.file) = (UInt64(status.st_dev), UInt64(status.st_ino))
    return stamp
  }

  private static func status(_ path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }
}
