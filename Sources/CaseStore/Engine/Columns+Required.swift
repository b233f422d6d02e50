/// Columns that are never null; a null there means that the database is damaged.
extension Columns {
  func integer(_ index: Int) throws -> Int { try required(integerIfAny(index), index) }
  func text(_ index: Int) throws -> String { try required(textIfAny(index), index) }
  func bytes(_ index: Int) throws -> [UInt8] { try required(bytesIfAny(index), index) }
  func claim(_ index: Int) throws -> Bool { try integer(index) == 1 }

  private func required<T>(_ value: T?, _ index: Int) throws -> T {
    guard let value else { throw StoreFault.malformed(detail: "column \(index) is null") }
    return value
  }
}
