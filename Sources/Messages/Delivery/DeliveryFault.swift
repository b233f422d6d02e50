/// Why a message was not, or perhaps not, handed over.
public enum DeliveryFault: Error, Hashable, Sendable {
  /// libcurl is not installed.
  case noLibrary
  /// There is no way to the server: its name, its port, its network.
  case unreachable
  /// The connection cannot be made secret, or the server proves to be another one.
  case untrusted
  case loginDenied
  /// The server took the request and said no, with its code.
  case refused(code: Int)
  /// A robot answered with an error of its own.
  case declined(String)
  /// The command of the system ended with this code, or could not be started.
  case commandFailed(code: Int)
  case timedOut
  case brokenOff

  /// Whether the message may have arrived all the same: then it is sent again as it is, so that
  /// the receiver can drop the second one.
  public var mayHaveArrived: Bool { self == .timedOut || self == .brokenOff }
}
