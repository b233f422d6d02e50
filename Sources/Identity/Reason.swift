/// Why a number cannot be right; the raw values are part of the command line's JSON.
public enum Reason: String, CaseIterable, Sendable {
  /// Nothing speaks against it. Whether it was ever issued is another question.
  case ok
  /// Too few or too many characters.
  case length
  /// A character that cannot stand there.
  case format
  /// The first two digits are not those of a province.
  case province
  /// No such month, or no such day in that month.
  case date
  /// Born before 1800.
  case dateRange = "date-range"
  /// Born after the day on which the number is judged.
  case future
  /// The check character at the end does not fit the others.
  case checksum
  /// No registering authority has this first character.
  case authority
  /// The authority registers no such type of organisation.
  case type
  /// The region begins with no province and is not the national 100000.
  case region
  /// The check character of the organisation code inside does not fit.
  case organisationCheck = "org-check"
}
