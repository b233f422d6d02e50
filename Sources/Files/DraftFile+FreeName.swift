import Glibc

/// Files that never take the place of another one.
extension DraftFile {
  /// Gives the finished file the first of these names that no other content has.
  ///
  /// - Parameter name: The names in the order in which they are tried, from 0.
  /// - Returns: The name that has the content now, or had it already.
  public func finish(underFirstFree name: (Int) -> String) throws(FileFault) -> String {
    var index = 0
    while true {
      let place = name(index)
      if try finish(ifFree: place) { return place }
      if try holdsSame(as: place) { return place }
      index += 1
    }
  }

  /// Whether another file has the same bytes.
  private func holdsSame(as other: String) throws(FileFault) -> Bool {
    guard let own = fopen(path, "r") else { throw FileFault(path) }
    defer { fclose(own) }
    guard let held = fopen(other, "r") else { return false }
    defer { fclose(held) }
    var mine = [UInt8](repeating: 0, count: 65_536)
    var theirs = mine
    while true {
      let count = fread(&mine, 1, mine.count, own)
      guard fread(&theirs, 1, theirs.count, held) == count, mine[..<count] == theirs[..<count]
      else { return false }
      if count == 0 { return true }
    }
  }
}
