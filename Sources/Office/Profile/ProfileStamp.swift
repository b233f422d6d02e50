import Glibc

/// What tells whether the file of the settings was changed; all 0 where there is none.
struct ProfileStamp: Hashable, Sendable {
  private let seconds: Int
  private let nanoseconds: Int
  private let size: Int64
  private let file: UInt64

  /// The stamp of the settings of a desk as they are now.
  init(_ folder: String) {
    var status = stat()
    let isThere = stat(folder + "/" + Office.profileFile, &status) == 0
    seconds = isThere ? status.st_mtim.tv_sec : 0
    nanoseconds = isThere ? status.st_mtim.tv_nsec : 0
    size = isThere ? Int64(status.st_size) : 0
    file = isThere ? UInt64(status.st_ino) : 0
  }
}
