import Office

extension OfficeError {
  /// The one sentence that a person reads: where, what, the article, what to do.
  var sentence: String {
    let place = location.map { "\($0)：" } ?? ""
    let ground = article.map { "（\($0)）" } ?? ""
    let advice = hint.map { "；\(Self.clause($0))" } ?? ""
    return "\(place)\(Self.clause(message))\(ground)\(advice)。"
  }

  /// The text without its full stop, since the sentence goes on.
  private static func clause(_ text: String) -> Substring {
    text.hasSuffix("。") ? text.dropLast() : text[...]
  }
}
