import Statute
import WorkingDays

/// The sentences of a profile that does not load: what is wrong, and what to write instead.
extension OfficeError {
  /// The first fault with its place in `file`; the others are listed in the hint.
  init(_ faults: ProfileFaults, file: String) {
    let fault = faults.first.fault
    let others = faults.others.map { "第 \($0.line) 行\($0.fault.message)" }
    let more =
      others.isEmpty ? [] : ["另有 \(others.count) 处：" + others.joined(separator: "；")]
    self.init(
      .refused, code: fault.code, message: fault.message, field: fault.field,
      location: "\(file):\(faults.first.line):\(faults.first.column)",
      article: fault.article, hint: ([fault.hint] + more).joined(separator: "；"))
  }
}

extension ProfileFault {
  /// The name of the case, for programs.
  var code: String {
    let name = String("\(self)".prefix { $0 != "(" })
    return "profile" + name.prefix(1).uppercased() + name.dropFirst()
  }

  /// What is wrong, without a full stop.
  var message: String {
    switch self {
    case .syntax: "这里的格式读不懂"
    case .unknownKey(let text, let section): "\(section.title)没有“\(text)”这一项"
    case .duplicateKey(let text): "“\(text)”写了不止一次"
    case .missingKey(let key, let section): "\(section.title)缺少“\(key.rawValue)”"
    case .emptyValue(let key): "“\(key.rawValue)”后面没有内容"
    case .wrongShape(let key, let shape):
      "\(key.map { "“\($0.rawValue)”下面的内容" } ?? "机关配置")应当是\(shape.title)"
    case .noRespondents: "没有写明答复主体"
    case .noSuchDay(_, let text): OfficeError.noSuchDay(text).message
    case .notANumber(let key, let text, let range):
      "“\(key.rawValue)”不能是“\(text)”，应为 \(range.lowerBound) 至 \(range.upperBound) 的整数"
    case .unknownChannel(let text): "没有“\(text)”这一渠道"
    case .unknownReading(let text): "期限理解没有“\(text)”这一项"
    case .unknownChoice(let reading, let text): "“\(reading.title)”不能选“\(text)”"
    case .unknownWord(let key, let text, _): "“\(key.rawValue)”不能是“\(text)”"
    case .badCode(let text): "“\(text)”不能作代码"
    case .badMailbox(let text): "“\(text)”不是邮箱地址"
    case .badWebAddress(let text): "“\(text)”不是网址"
    case .badServer(let text): "“\(text)”不是服务器的名称"
    case .badHours(let text): "“\(text)”不是起止时刻"
    case .badPattern(let text): "“\(text)”不是文号格式"
    case .closedChannel(let channel): "“\(channel.title)”渠道不得关闭"
    case .confirmationByLaw(let channel): "“\(channel.title)”的收到日由条例规定，不能另定确认期限"
    case .notPublished(let channel, .published): "“\(channel.title)”仅供咨询，不能同时公布为申请渠道"
    case .notPublished(let channel, let key):
      "“\(channel.title)”没有公布为申请渠道，不能写“\(key.rawValue)”"
    case .reversedDays(let key, let from, let until):
      "“\(key.rawValue)”的起止日期颠倒：\(from) 至 \(until)"
    case .overlappingDays(let key, let day):
      "“\(key.rawValue)”的起止日期与前面一条重叠\(day.map { "（\($0)）" } ?? "")"
    case .longHoliday(let name, let days): "“\(name)”长达 \(days) 天"
    case .repeated(let key, let text): "\(key.rawValue)“\(text)”与前面一条相同"
    }
  }

  /// The key that it is about.
  fileprivate var field: String? {
    switch self {
    case .unknownKey(let text, _), .duplicateKey(let text): text
    case .missingKey(let key, _), .emptyValue(let key), .noSuchDay(let key, _),
      .notANumber(let key, _, _), .unknownWord(let key, _, _), .reversedDays(let key, _, _),
      .overlappingDays(let key, _), .repeated(let key, _), .notPublished(_, let key):
      key.rawValue
    case .wrongShape(let key, _): key?.rawValue
    case .unknownChannel, .closedChannel: ProfileKey.channels.rawValue
    case .unknownReading, .unknownChoice: ProfileKey.readings.rawValue
    case .confirmationByLaw: ProfileKey.confirmation.rawValue
    case .noRespondents: ProfileKey.respondents.rawValue
    case .badCode: ProfileKey.code.rawValue
    case .badMailbox: ProfileKey.mailbox.rawValue
    case .badWebAddress: ProfileKey.robot.rawValue
    case .badServer: ProfileKey.server.rawValue
    case .badHours: ProfileKey.quietHours.rawValue
    case .badPattern: ProfileKey.documentNumber.rawValue
    case .longHoliday: ProfileKey.localHolidays.rawValue
    case .syntax: nil
    }
  }

  fileprivate var article: String? {
    switch self {
    case .closedChannel(.oral): Channel.oral.article.description
    case .closedChannel:
      "\(Article(.letter19))、\(Article(.regulation, 29))"
    case .confirmationByLaw(let channel): channel.article.description
    default: nil
    }
  }
}
