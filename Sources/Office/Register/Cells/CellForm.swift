import Casework
import Statute
import WorkingDays

/// Why a cell cannot be read, as a clause for the clerk.
struct CellFault: Error, Hashable, Sendable {
  let reason: String

  init(_ reason: String) { self.reason = reason }
}

/// How the cells of a kind of column are read and written.
struct CellForm<Value: Sendable>: Sendable {
  /// Reads a text that says something; nil if it says that there is nothing.
  let read: @Sendable (String) throws -> Value?
  let write: @Sendable (Value) -> String
}

extension CellForm where Value == String {
  /// Words as they stand.
  static var text: Self { CellForm(read: { $0 }, write: { $0 }) }

  /// A name as it stands; one that an export masked is not a name any more.
  static var name: Self {
    CellForm(
      read: { text in
        if text.contains("*") { throw CellFault.masked(text) }
        return text
      },
      write: { $0 })
  }

  /// Figures and letters that a table program may have changed.
  static var number: Self {
    CellForm(
      read: { text in
        let plain = CellText.narrow(text)
        if isScientific(plain) { throw CellFault.scientific(text) }
        if plain.contains("***") { throw CellFault.masked(text) }
        return plain.hasSuffix(".0") && plain.dropLast(2).allSatisfy(\.isASCIIDigit)
          ? String(plain.dropLast(2)) : plain
      },
      write: { $0 })
  }

  /// The number of a card: without blanks between its parts.
  static var identity: Self {
    CellForm(
      read: { text in
        try number.read(text.filter { !$0.isWhitespace && $0 != "'" && $0 != "‘" })?.uppercased()
      },
      write: { $0 })
  }

  /// `3.20705E+17`: figures are lost, nothing can bring them back.
  private static func isScientific(_ text: String) -> Bool {
    let parts = text.uppercased().split(separator: "E", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0].contains { $0.isASCIIDigit }
      && parts[0].allSatisfy { $0.isASCIIDigit || $0 == "." }
      && parts[1].hasPrefix("+") && parts[1].dropFirst().allSatisfy(\.isASCIIDigit)
  }
}

extension CellForm where Value == Int {
  /// A number of days: `20`, `２０个工作日`, `二十`.
  static var count: Self {
    CellForm(
      read: { text in
        guard let count = CellNumber.days(text), 1...999 ~= count else {
          throw CellFault("“\(text)”不是天数，应写作 20 这样的数")
        }
        return count
      },
      write: { "\($0)" })
  }

  /// An amount in yuan.
  static var money: Self {
    CellForm(
      read: { text in
        guard let amount = CellNumber.yuan(text) else {
          throw CellFault("“\(text)”不是以元计的整数金额")
        }
        return amount
      },
      write: { "\($0)" })
  }
}

extension CellForm where Value == Period {
  /// A number of working days, or the last day.
  static var period: Self {
    CellForm(
      read: { text in
        if let count = CellNumber.days(text), 1...999 ~= count { return .workingDays(count) }
        do {
          return .until(try CellDay.reading(text))
        } catch {
          throw CellFault("“\(text)”既不是工作日数，也不是日期")
        }
      },
      write: { period in
        switch period {
        case .workingDays(let count): "\(count)"
        case .until(let day): day.description
        }
      })
  }
}

extension CellForm where Value == Day {
  static var day: Self { CellForm(read: { try CellDay.reading($0) }, write: { $0.description }) }
}

extension CellForm where Value: Titled {
  /// A closed choice by its titles and by what offices write instead.
  static func choice(_ words: CellWords<Value>, silent: [String] = []) -> Self {
    CellForm(
      read: { text in silent.contains(text) ? nil : try words.reading(text) },
      write: { $0.title })
  }
}

extension CellFault {
  static func masked(_ text: String) -> CellFault {
    CellFault("“\(text)”是遮盖过的，请用 ysq export --reveal 理由 导出后再导入")
  }

  static func scientific(_ text: String) -> CellFault {
    CellFault("“\(text)”是表格程序改成的科学计数法，原来的号码已经丢失，请照原件重填，并把这一列设为文本格式")
  }
}

extension Character {
  var isASCIIDigit: Bool { isASCII && isNumber }
}
