import Office

extension Console {
  /// A variable of the environment; an empty one counts as unset.
  func variable(_ name: String) -> String? {
    counter == nil ? Terminal.variable(name) : nil
  }

  /// What the verb needs; a person at the terminal was asked before.
  ///
  /// - Parameter option: Its spelling, `--on`, from which help has the words of the sentence.
  func required<Value: Readable>(_ value: Value?, _ option: String) throws -> Value {
    if let value { return value }
    let argument = shape()?.argument(option)
    let about = argument?.abstract ?? option
    // A form has the words of the question in the place of the option.
    let what = counter == nil ? "\(option) \(argument?.value ?? "")（\(about)）" : option
    throw OfficeError(
      .usage, code: "missingOption", message: "缺少 \(what)",
      field: option, hint: "请补上这一项")
  }

  /// The same of an option that may be repeated, of which there has to be one.
  func required<Value: Readable>(_ values: [Value], _ option: String) throws -> [Value] {
    values.isEmpty ? [try required(nil, option)] : values
  }

  /// Asks a person for a yes; what was shown so far is on the screen before. No answer is a no.
  func agrees(to question: String) throws -> Bool {
    try finish()
    prompt("\(question)？（是/否）")
    while let text = readLine() {
      switch text.lowercased().filter({ !$0.isWhitespace }) {
      case "是", "y", "yes": return true
      case "否", "n", "no", "": return false
      default: prompt("请答“是”或者“否”：")
      }
    }
    return false
  }
}
