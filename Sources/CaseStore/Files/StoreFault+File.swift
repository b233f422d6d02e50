import Files

/// What the file system says, in the store's words.
extension StoreFault {
  init(_ fault: FileFault) {
    self =
      switch fault.meaning {
      case .diskFull: .diskFull
      case .readOnly: .readOnly(detail: fault.path)
      case .missing, .notAFile, .other: .failed(detail: fault.detail)
      }
  }

  /// Runs `body` and turns what the file system says into a fault of the store.
  static func translatingFiles<T>(_ body: () throws -> T) throws -> T {
    do { return try body() } catch let fault as FileFault { throw StoreFault(fault) }
  }
}
