extension Office {
  /// Says what would become of the rows of a register, and stores nothing.
  public func checkRegister(
    _ options: RegisterOptions, progress: @escaping (Int, Int) -> Void
  ) throws(OfficeError) -> ImportView {
    try translating {
      if options.isLines { return try lines(options, storing: false, progress) }
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
      if options.isLines { return try importLines(options, acceptGood: acceptGood, progress) }
      let register = try RegisterImport(self, options, passes: 3, progress)
      try register.check()
      if register.view.rejected.isEmpty || acceptGood { try register.store(by: person) }
      return register.view
    }
  }

  private func lines(
    _ options: RegisterOptions, storing: Bool, _ progress: @escaping (Int, Int) -> Void
  ) throws -> ImportView {
    let lines = LinesImport(self, options.path, progress)
    try lines.run(storing: storing)
    return lines.view
  }

  /// Notices that came along move deadlines, so that all of them are derived anew then.
  private func importLines(
    _ options: RegisterOptions, acceptGood: Bool, _ progress: @escaping (Int, Int) -> Void
  ) throws -> ImportView {
    let tried = try lines(options, storing: false, progress)
    guard tried.rejected.isEmpty || acceptGood else { return tried }
    let view = try lines(options, storing: true, progress)
    try refresh()
    return view
  }

  /// The mapping file that the headings of a register call for.
  public static func proposedMapping(_ options: RegisterOptions) throws(OfficeError) -> String {
    try RegisterFile(options, guessing: true).layout.mappingText
  }
}
