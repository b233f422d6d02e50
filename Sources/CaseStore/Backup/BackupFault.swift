/// Why a safe copy cannot be made or put back.
public enum BackupFault: Error, Hashable, Sendable {
  /// A file of that name is there, and nobody said that it may go.
  case exists(path: String)
  /// What is to be replaced, or put back, is no safe copy.
  case notABackup(path: String)
  /// A copy inside the desk is lost with it.
  case insideDesk(path: String)
  /// Another process is writing it.
  case underway(path: String)
  case missing(path: String)
  /// The desk, or what came out of the copy, is not as it was recorded.
  case notSound(CheckReport)
  /// The profile holds the key, which no copy may.
  case keyInProfile
  /// The name of a template that no copy can hold.
  case nameTooLong(name: String)
  /// The copy ends, or is otherwise, from this byte on.
  case damaged(path: String, at: Int)
  /// What lies in the copy does not fit what it says of itself.
  case altered(path: String)
  /// Something that no copy holds.
  case unexpectedPart(name: String)
  /// The copy was made by a later version of this program.
  case newer(program: String)
  /// The key is not that of the desk.
  case otherKey(path: String)
}
