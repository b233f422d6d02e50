import Office

extension Console {
  /// A variable of the environment; an empty one counts as unset.
  func variable(_ name: String) -> String? { Terminal.variable(name) }

  /// What the verb needs: the value given, or the answer of a person at the terminal.
  ///
  /// - Parameter option: Its spelling, `--on`, from which help has the words of the question.
  func required<Value: Readable>(_ value: Value?, _ option: String) throws -> Value {
    if let value { return value }
    let argument = shape()?.argument(option)
    let about = argument?.abstract ?? option
    guard terminal.isConversation, !isJSON else {
      throw OfficeError(
        .usage, code: "missingOption", message: "缺少 \(option) \(argument?.value ?? "")（\(about)）",
        field: option, hint: "请补上这一项")
    }
    return try answer(to: about, option)
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

  /// Asks until the answer can be read; the end of input is no answer.
  private func answer<Value: Readable>(to about: String, _ option: String) throws -> Value {
    let choices = Value.choices.isEmpty ? "" : "（\(Value.choices.joined(separator: "、"))）"
    prompt("\(about)\(choices)：")
    while let text = readLine() {
      do { return try Value.reading(text) } catch { remark(error.sentence) }
      prompt("\(about)\(choices)：")
    }
    throw OfficeError(.usage, code: "missingOption", message: "缺少 \(option)", field: option)
  }
}
