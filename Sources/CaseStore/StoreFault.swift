/// Why the store cannot do what it was asked.
public enum StoreFault: Error, Equatable, Sendable {
  case noDesk(path: String)
  case deskExists(path: String)
  /// The desk was written by a later version of this program.
  case deskIsNewer(found: Int, known: Int)
  /// The file is damaged, or no database at all.
  case malformed(detail: String)
  /// Other processes kept the desk for longer than the store waits.
  case busy
  case diskFull
  /// The folder or file cannot be written by this user.
  case readOnly(detail: String)
  /// Somebody else wrote to the stream first; `sequence` is the one that was wanted.
  case staleVersion(stream: String, sequence: Int)
  /// The key of the desk is missing, so that nothing can be sealed or opened.
  case locked(path: String)
  /// The file holds the key of another desk.
  case otherKey(path: String)
  /// The file does not hold a key.
  case unreadableKey(path: String)
  /// Something sealed is not as it was stored; it is told and never shown.
  case damaged(place: String)
  /// A rule of the schema forbids the write.
  case integrity(detail: String)
  /// An entry of a kind that this program does not know.
  case unknownFact(stream: String, sequence: Int, kind: String)
  /// A text with a zero byte, which no engine can store.
  case zeroByte
  /// Any other failure of the disk or the engine.
  case failed(detail: String)
}
