import Office

/// Refuses an option that is written twice and can hold one value.
///
/// ArgumentParser would quietly keep the last, and the record would not show that it was a guess.
struct Repetition {
  let node: VerbNode
  let arguments: [String]

  func refuse() throws(OfficeError) {
    guard let option = repeated.first(where: isSingle) else { return }
    throw OfficeError(
      .usage, code: "repeatedOption", message: "\(option) 写了不止一次", field: option,
      hint: "这个选项只能写一次，请去掉多余的")
  }

  /// Options that stand more than once before `--`.
  private var repeated: [String] {
    var seen: Set<String> = []
    let options = arguments.prefix { $0 != "--" }.filter { $0.hasPrefix("--") }
      .map { String($0.prefix { $0 != "=" }) }
    return options.filter { !seen.insert($0).inserted }
  }

  private func isSingle(_ option: String) -> Bool {
    let argument = CommandShape(node.command).argument(option)
    return argument?.kind == .option && argument?.isRepeating == false
  }
}
