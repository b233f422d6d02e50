import Statute
import WorkingDays
import Yams

extension ProfileReader {
  mutating func text(_ field: ProfileField?) -> String? {
    guard let field, isFilled(field) else { return nil }
    guard let scalar = field.node.scalar else {
      note(.wrongShape(field.key, .text), at: field.node)
      return nil
    }
    return scalar.string.trimmed
  }

  /// Reads a list of texts.
  mutating func texts(_ field: ProfileField?, atLeastOne: Bool = false) -> [String] {
    guard let field else { return [] }
    return list(field, atLeastOne: atLeastOne) {
      $0.text(ProfileField(key: field.key, node: $1))
    }
  }

  /// Reads a text that has to be something more; nil of `meaning` is noted as the fault.
  mutating func value<Value>(
    _ field: ProfileField?, else fault: (String) -> ProfileFault, _ meaning: (String) -> Value?
  ) -> Value? {
    guard let field, let text = text(field) else { return nil }
    let value = meaning(text)
    if value == nil { note(fault(text), at: field.node) }
    return value
  }

  mutating func day(_ field: ProfileField?) -> Day? {
    guard let field else { return nil }
    return value(field, else: { .noSuchDay(field.key, $0) }, { Day($0) })
  }

  mutating func number(_ field: ProfileField?, _ range: ClosedRange<Int>) -> Int? {
    guard let field else { return nil }
    return value(field, else: { .notANumber(field.key, $0, range) }) {
      Int($0).flatMap { range.contains($0) ? $0 : nil }
    }
  }

  /// Reads a closed choice by its Chinese title.
  mutating func choice<Choice: Titled>(_ field: ProfileField?) -> Choice? {
    guard let field else { return nil }
    let titles = Choice.allCases.map(\.title)
    return value(field, else: { .unknownWord(field.key, $0, allowed: titles) }) { Choice.named($0) }
  }

  mutating func yesOrNo(_ field: ProfileField?) -> Bool? {
    guard let field else { return nil }
    let words = ["是": true, "否": false]
    return value(field, else: { .unknownWord(field.key, $0, allowed: ["是", "否"]) }) { words[$0] }
  }

  /// Reads a code: letters and digits of ASCII, hyphen, underscore, at most 32.
  mutating func code(_ field: ProfileField?) -> String? {
    value(field, else: { .badCode($0) }) { text in
      let isCode = text.utf8.allSatisfy {
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0
          || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || $0 == UInt8(ascii: "-")
          || $0 == UInt8(ascii: "_")
      }
      return isCode && text.utf8.count <= 32 ? text : nil
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { String(start[...$0]) } ?? ""
  }
}
