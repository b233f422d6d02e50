import CaseStore

extension Office {
  /// Seals everything with a fresh key and derives the search index anew.
  ///
  /// - Parameter progress: is told how many cases are derived, and how many there are.
  public func rotateKey(
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(OfficeError) {
    try translating { try store.rotateKey() }
    try refresh(progress: progress)
  }
}
