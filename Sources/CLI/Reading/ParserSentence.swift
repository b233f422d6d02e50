import ArgumentParser
import Office

/// Says in Chinese what ArgumentParser has to say; all its sentences stand here.
struct ParserSentence {
  let node: VerbNode
  let arguments: [String]

  func error(for error: any Error) -> OfficeError {
    switch ParserFailure(error) {
    case .unknownOption(let option): unknown(option)
    case .missingValue(let option): missingValue(option)
    case .unexpectedValue(let option, let value):
      fault("unexpectedValue", "\(option) 是开关，后面不写内容，这里写了“\(value)”", field: option)
    case .extraWords(let words): extra(words)
    case .unreadable(let name, let value, let cause): unreadable(name, value, cause)
    case .missingArgument(let name): missingArgument(name, node.command.message(for: error))
    case .contradiction: fault("contradiction", "同一件事写了两个互相矛盾的选项")
    case .refused(let refusal): refusal
    case .other: fault("unreadableLine", "这行命令读不懂")
    }
  }

  private var shape: CommandShape { CommandShape(node.command) }

  private var help: String { "\(node.line) --help 有写法和例子" }

  private func fault(
    _ code: String, _ message: String, field: String? = nil, hint: String? = nil
  ) -> OfficeError {
    OfficeError(.usage, code: code, message: message, field: field, hint: hint ?? help)
  }

  private func unknown(_ option: String) -> OfficeError {
    let names = shape.options.flatMap(\.spellings).filter { $0.hasPrefix("--") }
    let meant = option.withoutDashes.nearest(in: names.map(\.withoutDashes))
    return fault(
      "unknownOption", "\(node.line) 没有“\(option)”这个选项", field: option,
      hint: meant.map { "是不是 --\($0)" })
  }

  private func missingValue(_ option: String) -> OfficeError {
    let argument = shape.argument(option)
    let way = isFollowedByDash(option) ? "内容以 - 开头的，写作 \(option)=内容" : nil
    return fault(
      "missingValue", "\(option) 后面没有写\(argument?.valueName ?? "内容")", field: option,
      hint: way ?? "写作 \(option) \(argument?.value ?? "<内容>")")
  }

  private func isFollowedByDash(_ option: String) -> Bool {
    guard let index = arguments.firstIndex(of: option) else { return false }
    return arguments[(index + 1)...].first?.hasPrefix("-") ?? false
  }

  private func extra(_ words: [String]) -> OfficeError {
    let listed = words.map { "“\($0)”" }.joined()
    let dash = words.first { $0.hasPrefix("—") || $0.hasPrefix("–") }
    let option = dash.map { "--" + $0.withoutDashes }
    return fault(
      "unexpectedArgument", "多出了\(listed)", field: words.first,
      hint: option.map { "选项前是两个半角减号，写作 \($0)" } ?? "内容里有空格的，要用引号括起来")
  }

  private func unreadable(_ name: String, _ value: String, _ cause: OfficeError?) -> OfficeError {
    guard let cause else { return fault("invalidValue", "“\(value)”读不懂", field: name) }
    return name.hasPrefix("-") ? cause.about(name) : cause.of(name)
  }

  /// The message quotes what is missing, `'<日期>'` or `'<日期> ...'`.
  private func missingArgument(_ name: String, _ message: String) -> OfficeError {
    let words = message.split { $0 == "'" || $0 == " " }.map(String.init)
    let argument = words.first { $0.hasPrefix("<") }.flatMap(shape.argument)
    return fault(
      "missingArgument", "缺少\(argument.map { "\($0.value)（\($0.abstract ?? "")）" } ?? "必填的内容")",
      field: name)
  }
}

extension String {
  /// `json` of `--json`, and of `——json` as an input method writes it.
  fileprivate var withoutDashes: String { String(drop { "-—–".contains($0) }) }
}

extension OfficeError {
  /// The same error, said of an option that the sentence names.
  func about(_ option: String) -> OfficeError {
    OfficeError(
      status, code: code, message: "\(option)：\(message)", field: option, location: location,
      article: article, hint: hint)
  }

  /// The same error of an argument, which has no name to be typed.
  func of(_ argument: String) -> OfficeError {
    OfficeError(
      status, code: code, message: message, field: argument, location: location,
      article: article, hint: hint)
  }
}
