import Files

/// What the file system says, as a fault of a table.
extension SheetFault {
  init(_ fault: FileFault) {
    self =
      switch fault.meaning {
      case .diskFull: .diskFull
      case .missing: .missing(path: fault.path)
      case .notAFile: .notAFile(path: fault.path)
      case .readOnly: .readOnly(path: fault.path)
      case .other: .failed(detail: fault.detail)
      }
  }

  /// The meaning of the last failed call.
  static func last(_ path: String) -> SheetFault { SheetFault(FileFault(path)) }

  /// Runs `body` and turns what the file system says into a fault of a table.
  static func translating<T>(_ body: () throws(FileFault) -> T) throws(SheetFault) -> T {
    do { return try body() } catch { throw SheetFault(error) }
  }
}
