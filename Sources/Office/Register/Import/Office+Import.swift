extension Office {
  /// Says what would become of the rows of a register, and stores nothing.
  public func checkRegister(
    _ options: RegisterOptions, progress: @escaping (Int, Int) -> Void
  ) throws(OfficeError) -> ImportView {
    try translating {
      let register = try RegisterImport(self, options, passes: 2, progress)
      try register.check()
      return register.view
    }
  }

  /// Takes over the rows of a register: all of them, or where some are refused, none or the rest.
  ///
  /// - Parameters:
  ///   - acceptGood: Whether the rows without fault are taken over although others have one.
  ///   - person: Who takes them over.
  ///   - progress: Is told how far it is, of how much.
  public func importRegister(
    _ options: RegisterOptions, acceptGood: Bool, by person: String,
    progress: @escaping (Int, Int) -> Void
  ) throws(OfficeError) -> ImportView {
    try refresh()
    return try translating {
      let register = try RegisterImport(self, options, passes: 3, progress)
      try register.check()
      if register.view.rejected.isEmpty || acceptGood { try register.store(by: person) }
      return register.view
    }
  }

  /// The mapping file that the headings of a register call for.
  public static func proposedMapping(_ options: RegisterOptions) throws(OfficeError) -> String {
    try RegisterFile(options).layout.mappingText
  }
}
