/// What a person typed to find a case: phrases between blanks, all of which must occur.
///
/// Only letters and digits are left of it, so nothing that is typed can break a query.
struct SearchPhrases {
  let phrases: [[SearchToken]]

  init(_ typed: String) {
    phrases = typed.split(whereSeparator: \.isWhitespace)
      .map { SearchText(String($0)).tokens }
      .filter { !$0.isEmpty }
  }
}
