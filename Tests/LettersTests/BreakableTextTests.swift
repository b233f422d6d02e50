import CustomDump
import Testing

@testable import Letters

struct BreakableTextTests {
  static let texts: [(String, String)] = [
    ("见 abcd 号", "见 abcd 号"), ("见abcde号", "见a\u{200B}b\u{200B}c\u{200B}d\u{200B}e号"),
    ("abcde", "a\u{200B}b\u{200B}c\u{200B}d\u{200B}e"), ("甲乙丙丁戊", "甲乙丙丁戊"), ("", ""),
  ]

  @Test(arguments: texts)
  func `a word longer than a line may break anywhere`(text: String, broken: String) {
    expectNoDifference(BreakableText.broken(text, halves: 4), broken)
  }
}
