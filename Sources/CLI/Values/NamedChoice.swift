import Office

/// A closed choice, typed by its English name or its Chinese title.
///
/// An enum of the law joins with one line: `extension Channel: NamedChoice {}`.
protocol NamedChoice: Readable, CaseIterable {
  /// The English name, as in JSON.
  var name: String { get }

  /// What clerks call it.
  var title: String { get }
}

extension NamedChoice where Self: RawRepresentable, RawValue == String {
  var name: String { rawValue }
}

extension NamedChoice {
  static var noun: String { "选项" }

  static var choices: [String] { allCases.map(\.bothNames) }

  var bothNames: String { "\(name) \(title)" }

  static func reading(_ text: String) throws(OfficeError) -> Self {
    if let choice = allCases.first(where: { $0.name == text || $0.title == text }) { return choice }
    let meant = text.nearest(in: allCases.flatMap { [$0.name, $0.title] })
    let near = allCases.first { $0.name == meant || $0.title == meant }
    let listed = "可填 \(choices.joined(separator: "、"))"
    throw OfficeError(
      .usage, code: "unknownChoice", message: "没有「\(text)」这一项",
      hint: near.map { "是不是 \($0.bothNames)；\(listed)" } ?? listed)
  }
}
