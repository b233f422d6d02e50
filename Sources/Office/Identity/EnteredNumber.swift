public import Statute
public import WorkingDays

/// The number of a paper as someone entered it, judged before anything is stored.
public struct EnteredNumber: Hashable, Sendable {
  /// The type that was named, else that of the number's form.
  public let type: IdentityType?

  /// The normalised form; a wrong number that is recorded all the same stays as it was typed.
  public let number: String

  /// A number as people type it: full width, in small letters, with blanks between.
  public static func plain(_ text: String) -> String {
    let scalars = text.unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
      if scalar.properties.isWhitespace { return nil }
      return 0xFF01...0xFF5E ~= scalar.value ? Unicode.Scalar(scalar.value - 0xFEE0) : scalar
    }
    return String(String.UnicodeScalarView(scalars)).uppercased()
  }

  /// Judges a number; a wrong one is refused in a sentence that names the position where it can.
  ///
  /// - Parameters:
  ///   - type: none lets the form of the number decide.
  ///   - day: the last possible day of birth.
  ///   - asHappened: the number stands so on the paper and is recorded though it is wrong.
  public init(
    _ number: String, as type: IdentityType? = nil, asOf day: Day, asHappened: Bool = false,
    field: String = "--id"
  ) throws(OfficeError) {
    let view = IdentityCheck(as: type, asOf: day).view(of: number)
    if let fault = view.fault, !asHappened {
      throw OfficeError(
        .refused, code: "wrongIdentityNumber", message: fault, field: field,
        article: Article(.regulation, 29, paragraph: 2, item: 1).description,
        hint: view.suggestion.map { "是不是 \($0)；请照证件核对" } ?? "请照证件核对；证件上确实如此的，用 --as-happened 写明情况")
    }
    self.type = type ?? view.type
    self.number = view.normalised ?? number
  }
}
