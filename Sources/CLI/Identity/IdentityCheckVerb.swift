import ArgumentParser
import Office
import Statute
import WorkingDays

struct IdentityCheckVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "核对证件号码，说明哪一位写错；有写错的，退出码是 1",
    discussion: """
      号码写成 - 时从标准输入读，一行一个，边读边答；行末的空格不计，空行也答一行。
      ysq identity check 91320700QX0000122E
      ysq 证件 核对 320700200104150003 --id-type 居民身份证
      ysq identity check - --json < 号码.txt
      """)

  @Argument("要核对的号码，- 表示从标准输入读") var number: [NumberSource]
  @Option("证件种类；不写时按号码的样子判断") var idType: IdentityType?
  @Option("出生日期不能晚于这一天；不写时为今天") var asOf: Day?
  @OptionGroup var desk: DeskOptions

  func run(_ console: Console) throws {
    let check = IdentityCheck(as: idType, asOf: try asOf ?? console.clock.today)
    for source in number {
      switch source {
      case .typed(let number):
        let view = check.view(of: number)
        try console.show(view, found: !view.valid)
      case .standardInput: try answerLines(check, console)
      }
    }
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private func answerLines(_ check: IdentityCheck, _ console: Console) throws {
    var lines = InputLines()
    var answers: [UInt8] = []
    var isFirst = true
    while var block = try lines.next() {
      if isFirst, block.starts(with: Self.byteOrderMark) { block = block.dropFirst(3) }
      isFirst = false
      for line in block.split(separator: 0x0A, omittingEmptySubsequences: false) {
        let number = line.withoutBlanksAtEnd
        if console.isJSON {
          if try !check.append(number, to: &answers) { console.end(with: .found) }
        } else {
          let view = check.view(of: String(decoding: number, as: UTF8.self))
          try console.show(view, found: !view.valid)
        }
      }
      try console.write(answers)
      answers.removeAll(keepingCapacity: true)
    }
  }
}

/// Where numbers come from: typed, or read from standard input.
enum NumberSource: Readable {
  case typed(String)
  case standardInput

  static let noun = "号码"

  static func reading(_ text: String) -> NumberSource {
    text == "-" ? .standardInput : .typed(text)
  }
}

extension IdentityView: Shown {
  func draw(on page: inout Page) {
    let shown = number.isEmpty ? "（空行）" : number.onOneLine.cut(to: 40)
    guard let fault else { return page.line("\(shown) 是\(type?.numberTitle ?? "")，没有发现错误。") }
    page.line("\(shown) \(fault)。" + (suggestion.map { "是不是 \($0)？" } ?? ""), .red)
  }
}

extension ArraySlice<UInt8> {
  /// Without blanks, tabs, returns and full-width blanks at its end, as spreadsheets leave them.
  fileprivate var withoutBlanksAtEnd: ArraySlice<UInt8> {
    var line = self
    while let last = line.last {
      if last == 0x20 || last == 0x09 || last == 0x0D {
        line.removeLast()
      } else if last == 0x80, line.count >= 3, line.suffix(3).elementsEqual([0xE3, 0x80, 0x80]) {
        line.removeLast(3)
      } else {
        break
      }
    }
    return line
  }
}
