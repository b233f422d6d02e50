import CaseStore
import Casework

/// What a request over HTTP says besides what is to be done.
public struct RequestMark: Hashable, Sendable {
  /// The version of the case that the person saw; a case that has moved on meanwhile is refused.
  public var version: Int?
  /// What makes the request itself known again; nil where it may be done twice.
  public var once: Once?

  public init(version: Int? = nil, once: Once? = nil) {
    self.version = version
    self.once = once
  }

  /// A key that its sender uses for one request only.
  public struct Once: Hashable, Sendable {
    public let account: String
    public let key: String
    /// What is asked; the same key with something else is an error.
    public let request: String

    public init(account: String, key: String, request: String) {
      self.account = account
      self.key = key
      self.request = request
    }
  }
}

extension Office {
  /// Milliseconds for which a request is known again.
  private static let requestsLast = 7 * 24 * 3_600_000

  /// The same office for one request.
  public func serving(_ mark: RequestMark) -> Office {
    copy(sight: sight, mark: mark)
  }

  /// The case, paper or publication that this very request made or changed before; nil if it was not done yet.
  ///
  /// - Throws: where the key was used for something else.
  public func done(_ once: RequestMark.Once) throws(OfficeError) -> String? {
    try reading { snapshot in
      guard let row = try snapshot.doneRequest(once.key, of: once.account) else { return nil }
      guard row.digest == Secret.digest(once.request) else {
        throw OfficeError(
          .refused, code: "keyUsedAgain", message: "这个请求编号已经用于另一次登记",
          field: "Idempotency-Key", hint: "每次登记请用新的编号")
      }
      return row.number
    }
  }

  /// Refuses when the case is not as the person saw it.
  func refuseStale(_ matter: Case) throws {
    guard let version = mark.version, version != matter.version else { return }
    throw OfficeError(
      .refused, code: "staleVersion", message: "案件 \(matter.number) 刚才有了新的登记，本次没有登记",
      hint: "请刷新页面，看过新的情况再办")
  }

  /// The same of a paper or a publication.
  func noteDone(_ number: some CustomStringConvertible, _ transaction: Transaction) throws {
    let version = try transaction.lastSequence(of: number.description)
    try noteDone(number, version: version, transaction)
  }

  /// Keeps in the same transaction that the request is done.
  func noteDone(_ number: some CustomStringConvertible, version: Int, _ transaction: Transaction)
    throws
  {
    guard let once = mark.once else { return }
    let now = clock.milliseconds
    try transaction.forgetDoneRequests(before: now - Self.requestsLast)
    guard try transaction.doneRequest(once.key, of: once.account) == nil else {
      throw OfficeError(
        .refused, code: "doneAlready", message: "这次登记刚才已经办过，没有再登记一次", hint: "请看案件现在的情况")
    }
    try transaction.put(
      DoneRequestRow(
        account: once.account, key: once.key, digest: Secret.digest(once.request),
        number: number.description, version: version),
      at: now)
  }
}
