/// What can be said of a number from its characters alone.
public struct Verdict: Hashable, Sendable {
  /// The type it was judged by; null where no form fits.
  public let type: NumberType?

  /// `.ok`, or the first rule that it breaks.
  public let reason: Reason

  /// The character at fault, from 1; null where the whole may be at fault, as with a check character.
  public let position: Int?

  /// Whether nothing speaks against the number.
  public var isValid: Bool { reason == .ok }

  /// Judges a number by the rule of a type.
  ///
  /// - Parameters:
  ///   - number: UTF-8. Nothing is cut off or mapped: blanks, hyphens and full-width digits are faults.
  ///   - type: Null lets the form of the number decide.
  ///   - today: The last possible day of birth, as the number yyyymmdd.
  public init(_ number: ArraySlice<UInt8>, as type: NumberType? = nil, today: Int) {
    let characters = Characters(number)
    if let type {
      self.init(type: type, fault: type.rule.fault(characters, today))
    } else if let type = NumberType(accepting: characters, today: today) {
      self.init(type: type, fault: nil)
    } else {
      let plain = plainForm(of: number).flatMap {
        NumberType(accepting: Characters($0[...]), today: today)
      }
      let type = plain ?? NumberType(likeness: characters)
      self.init(type: type, fault: type.map { $0.rule.fault(characters, today) } ?? Fault(.format))
    }
  }

  private init(type: NumberType?, fault: Fault?) {
    self.type = type
    reason = fault?.reason ?? .ok
    position = fault?.position
  }

  /// The number as it is kept: small letters become capitals.
  public static func normalised(_ number: ArraySlice<UInt8>) -> [UInt8] {
    number.map { 0x61...0x7A ~= $0 ? $0 - 0x20 : $0 }
  }
}

/// The first rule that a number breaks, and where.
struct Fault {
  let reason: Reason
  let position: Int?

  init(_ reason: Reason, at position: Int? = nil) {
    self.reason = reason
    self.position = position
  }
}
