import Office

extension Interview {
  /// The option that records what happened against the rules.
  static let reason = "--as-happened"

  /// Says why the office refuses, and asks what happened where that can be recorded as it was.
  ///
  /// - Returns: Whether it was explained.
  func explains(_ error: OfficeError) throws -> Bool {
    console.remark(spoken(error).sentence)
    guard error.hint?.contains(Self.reason) == true, !answers.isSettled(Self.reason),
      answers.shape.argument(Self.reason) != nil
    else { return false }
    console.prompt("确已发生、要照实登记的，请说明情况；要改的直接回车：")
    let why = try word()
    if why.isEmpty { return false }
    answers.give([why], to: Self.reason)
    return true
  }

  /// What is wrong with an answer, in the words of the questions.
  func remark(_ error: OfficeError, _ form: QuestionForm) {
    guard error.code == "unknownChoice", let list = form.list else {
      return console.remark(spoken(error).sentence)
    }
    console.remark("\(error.message)；请写号或者名称：\(list)。")
  }

  /// The error with questions in the place of options; how to record as happened is asked instead.
  private func spoken(_ error: OfficeError) -> OfficeError {
    error.spoken(questions, answers.shape, without: [Self.reason])
  }
}

extension String {
  /// The text with full-width digits in plain width.
  var plainDigits: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          0xFF10...0xFF19 ~= scalar.value
            ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
        }))
  }
}
