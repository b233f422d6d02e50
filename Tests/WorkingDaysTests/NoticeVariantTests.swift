import CustomDump
import Testing
import WorkingDays

/// Texts are typed, printed and pasted in many ways; the days stay the same.
struct NoticeVariantTests {
  /// Ways in which the same notice reaches a clerk.
  enum Variant: CaseIterable, Sendable {
    case fullWidth, halfWidth, mixedBrackets, spaced, windowsLines, oldMacLines, byteOrderMark
    case indented, shortWeekdays, otherWeekdays, wideDash, wave, longDash, untilWord
    case chineseCounts, oneParagraph, brokenLines, withoutColons, figuresForNumerals
    case squareBrackets, withClosing, lostNumbers, lostPoints, bullets

    func apply(_ text: String) -> String {
      switch self {
      case .fullWidth: Self.body(text) { $0.map(Self.wide).joined() }
      case .halfWidth: Self.replace(text, ["（": "(", "）": ")", "，": ",", "；": ";", "：": ":"])
      case .mixedBrackets: Self.replace(text, ["）": ")", "(": "（"])
      case .spaced: Self.body(text) { $0.map(String.init).joined(separator: " ") }
      case .windowsLines: text.replacing("\n", with: "\r\n")
      case .oldMacLines: text.replacing("\n", with: "\r")
      case .byteOrderMark: "\u{FEFF}" + text
      case .indented: Self.body(text) { "\u{3000}\u{3000}" + $0 + "\u{A0}\t" }
      case .shortWeekdays: Self.replace(text, ["星期": "周"])
      case .otherWeekdays: Self.replace(text, ["星期日": "礼拜天", "周日": "星期天"])
      case .wideDash: Self.ranges(text, "－")
      case .wave: Self.ranges(text, "～")
      case .longDash: Self.ranges(text, "———")
      case .untilWord: Self.ranges(text, "到")
      case .chineseCounts: Self.chineseCounts(text)
      case .oneParagraph: text.replacing(/\n(?=[一二三四五六七]、)/, with: "")
      case .brokenLines: text.replacing("放假", with: "放\n假").replacing("上班", with: "上\n班")
      case .withoutColons: text.replacing(/([节旦”])：/) { String($0.1) }
      case .figuresForNumerals: Self.figuresForNumerals(text)
      case .lostNumbers: text.replacing(/[一二三四五六七](?=、[^0-9]{2,5}：)/, with: "")
      case .lostPoints: text.replacing(/([一二三四五六七])、([^0-9]{2,5}：)/) { "\($0.1)\($0.2)" }
      case .bullets: text.replacing(/[一二三四五六七]、([^0-9]{2,5}：)/) { "• \($0.1)" }
      case .squareBrackets: Self.replace(text, ["（": "【", "）": "】"])
      case .withClosing: text + "\n节假日期间，请自2026年3月1日起做好值班工作。\n国务院办公厅\n2026年11月4日\n"
      }
    }

    /// Changes the lines that are no headers; those must keep their form.
    private static func body(_ text: String, change: (Substring) -> String) -> String {
      text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.hasPrefix("#") ? String($0) : change($0) }.joined(separator: "\n")
    }

    private static func replace(_ text: String, _ pairs: KeyValuePairs<String, String>) -> String {
      body(text) { line in pairs.reduce(String(line)) { $0.replacing($1.key, with: $1.value) } }
    }

    private static func ranges(_ text: String, _ sign: String) -> String {
      body(text) { line in
        String(line).replacing(/([日）)])(至|—+|～)([0-9])/) { "\($0.1)\(sign)\($0.3)" }
      }
    }

    private static func chineseCounts(_ text: String) -> String {
      numerals.enumerated().reduce(text) {
        $0.replacing("\($1.offset + 1)天", with: "\($1.element)天")
      }
    }

    private static func figuresForNumerals(_ text: String) -> String {
      numerals.enumerated().reduce(text) {
        $0.replacing("\n\($1.element)、", with: "\n\($1.offset + 1)．")
      }
    }

    private static let numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九"]

    private static func wide(_ character: Character) -> String {
      guard let ascii = character.asciiValue, ascii > 0x20 else { return String(character) }
      return Unicode.Scalar(UInt32(ascii) + 0xFEE0).map { String(Character($0)) } ?? ""
    }
  }

  @Test(arguments: NoticeSample.all, Variant.allCases)
  func `typing and pasting change nothing`(sample: NoticeSample, variant: Variant) throws {
    // Without numbered items nothing tells where the closing begins; its dates are refused.
    if sample.name == "2015-amended", variant == .withClosing { return }
    let plain = try sample.read(sample.text)
    let varied = try sample.read(variant.apply(sample.text))
    expectNoDifference(varied.agrees(with: plain), true)
  }
}
