import Identity
public import Statute
public import WorkingDays

/// Judges numbers of papers by their form, one by one or a line of bytes at a time.
public struct IdentityCheck: Sendable {
  private let type: NumberType?
  private let today: Int

  /// - Parameters:
  ///   - type: none lets the form of each number decide.
  ///   - day: the last possible day of birth.
  public init(as type: IdentityType?, asOf day: Day) {
    self.type = type?.number
    today = day.year * 10_000 + day.month * 100 + day.dayOfMonth
  }

  public func view(of number: String) -> IdentityView {
    let bytes = Array(number.utf8)[...]
    let verdict = Verdict(bytes, as: type, today: today)
    return IdentityView(
      number: number, type: verdict.type.map { IdentityType($0) }, valid: verdict.isValid,
      reason: verdict.reason.rawValue,
      normalised: verdict.isValid ? text(Verdict.normalised(bytes)) : nil,
      fault: verdict.sentence(of: number),
      suggestion: suggestion(for: bytes, verdict))
  }

  /// Appends the JSON of `view(of:)` and a line feed, and answers whether the number is valid.
  ///
  /// Plain numbers, nearly all, make no string on the way.
  public func append(_ number: ArraySlice<UInt8>, to output: inout [UInt8]) throws -> Bool {
    guard number.allSatisfy({ 0x20..<0x7F ~= $0 && $0 != 0x22 && $0 != 0x5C }) else {
      let view = view(of: text(number))
      output.append(contentsOf: try ViewJSON.bytes(of: view))
      output.append(0x0A)
      return view.valid
    }
    let verdict = Verdict(number, as: type, today: today)
    output.append(contentsOf: Parts.number)
    output.append(contentsOf: number)
    output.append(contentsOf: Parts.type(verdict.type))
    output.append(contentsOf: verdict.isValid ? Parts.valid : Parts.invalid(verdict.reason))
    if verdict.isValid {
      output.append(contentsOf: Verdict.normalised(number))
      output.append(contentsOf: Parts.end)
    }
    return verdict.isValid
  }

  private func suggestion(for number: ArraySlice<UInt8>, _ verdict: Verdict) -> String? {
    guard let type = verdict.type, !verdict.isValid else { return nil }
    return Identity.suggestion(for: number, as: type, today: today).map(text)
  }

  private func text(_ bytes: some Collection<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}

/// The pieces of a line of JSON between what differs.
private enum Parts {
  static let number = Array(#"{"number":""#.utf8)
  static let valid = Array(#","valid":true,"reason":"ok","normalised":""#.utf8)
  static let end = Array("\"}\n".utf8)

  private static let noType = Array(#"","type":null"#.utf8)
  private static let types = Dictionary(
    uniqueKeysWithValues: NumberType.allCases.map {
      ($0, Array(#"","type":"\#($0.rawValue)""#.utf8))
    })
  private static let reasons = Dictionary(
    uniqueKeysWithValues: Reason.allCases.map {
      ($0, Array((#","valid":false,"reason":"\#($0.rawValue)","normalised":null}"# + "\n").utf8))
    })

  static func type(_ type: NumberType?) -> [UInt8] { type.flatMap { types[$0] } ?? noType }

  static func invalid(_ reason: Reason) -> [UInt8] { reasons[reason] ?? [] }
}
