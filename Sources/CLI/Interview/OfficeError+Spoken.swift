import Office

extension OfficeError {
  /// The error with questions in the place of options.
  ///
  /// - Parameter without: Options whose part of the hint is left out.
  func spoken(
    _ questions: [Question], _ shape: CommandShape, without: [String]
  ) -> OfficeError {
    func inWords(_ text: String) -> String { text.spoken(questions, shape) }
    let clauses = hint?.split(separator: "；").map(String.init) ?? []
    let kept = clauses.filter { clause in !without.contains(where: clause.contains) }
    let words = kept.map(inWords).joined(separator: "；")
    return OfficeError(
      status, code: code, message: inWords(message), field: field, location: location,
      article: article, hint: words.isEmpty ? nil : words)
  }
}

extension String {
  /// `联系电话` for `--phone`.
  fileprivate func spoken(_ questions: [Question], _ shape: CommandShape) -> String {
    if contains("ysq ") { return self }
    let names = shape.options.flatMap(\.spellings).filter { $0.hasPrefix("--") }
    return names.sorted { $0.count > $1.count }.reduce(self) { text, name in
      guard text.contains(name) else { return text }
      let question = questions.first { $0.name == name } ?? .may(name)
      let title = QuestionForm(question, shape).title
      return text.replacing("用 \(name) 写", with: "在“\(title)”里写")
        .replacing(" \(name) ", with: "“\(title)”").replacing(" \(name)", with: "“\(title)”")
        .replacing("\(name) ", with: "“\(title)”").replacing(name, with: "“\(title)”")
    }
  }
}
