import Statute

extension ProfileFault {
  /// What to do about it, without a full stop.
  var hint: String {
    switch self {
    case .syntax, .wrongShape(_, .mapping):
      "每行写作“键: 值”，冒号用半角、后面空一格，缩进用空格"
    case .wrongShape(_, .list): "每一条另起一行，以“- ”开头"
    case .wrongShape(_, .text): "请只写一行文字"
    case .unknownKey(let text, let section): Self.advice(on: text, in: section)
    case .duplicateKey: "请只保留一处"
    case .missingKey(let key, _): "请补写“\(key.rawValue): …”"
    case .emptyValue(let key):
      key.isOptional ? "请填写，或者连同“\(key.rawValue)”一起删去" : "请填写"
    case .noRespondents: "请至少写一个答复主体，列在第一的为默认"
    case .noSuchDay(_, let text): OfficeError.noSuchDay(text).hint ?? ""
    case .notANumber(.confirmation, _, _): "写工作日数，或者写“自动”"
    case .notANumber: "只写数字，不写单位"
    case .unknownChannel(let text): Self.advice(on: text, among: Channel.allCases.map(\.title))
    case .unknownReading(let text): Self.advice(on: text, among: Reading.allCases.map(\.title))
    case .unknownChoice(let reading, _):
      "可选：" + reading.choices.map(\.title).joined(separator: "、")
    case .unknownWord(_, _, let allowed): "可选：" + allowed.joined(separator: "、")
    case .badCode: "代码用 32 个以内的半角字母、数字、“-”“_”"
    case .badMailbox: "写作 name@example.gov.cn 这样，只用半角字符"
    case .badWebAddress: "以 https:// 开头，整段照机器人设置页复制"
    case .badServer: "写主机名或者 IP 地址，如 smtp.example.gov.cn；端口另写“端口: …”"
    case .badHours: "写作“22:00—07:00”这样，加半角双引号"
    case .badPattern: "写作“连政公开〔{年份}〕{序号}号”这样，先{年份}后{序号}，各一次"
    case .closedChannel: "请删去关闭它的一行"
    case .confirmationByLaw: "请删去这一行"
    case .notPublished(_, .published): "请删去“仅供咨询”，或者改为“公布: 否”"
    case .notPublished: "请删去这一行，或者改为“公布: 是”"
    case .reversedDays: "“起”不能晚于“止”"
    case .overlappingDays: "前一条的“止”应当早于后一条的“起”"
    case .longHoliday: "地方放假一次不超过 31 天，请核对年份"
    case .repeated: "请改名或者删去一条"
    }
  }

  /// The nearest key of the section, the section where the key belongs, or all keys.
  private static func advice(on text: String, in section: ProfileSection) -> String {
    let keys = section.keys.map(\.rawValue)
    if text.nearest(in: keys) == nil, let home = ProfileSection.home(of: text) {
      return "它属于\(home.title)，请检查缩进"
    }
    return advice(on: text, among: keys)
  }

  private static func advice(on text: String, among words: [String]) -> String {
    text.nearest(in: words).map { "是不是“\($0)”" } ?? "可写：" + words.joined(separator: "、")
  }
}

extension ProfileKey {
  /// Whether some section does without it.
  fileprivate var isOptional: Bool {
    ProfileSection.allCases.contains { $0.keys.contains(self) && !$0.required.contains(self) }
  }
}

extension ProfileSection {
  /// The section as a sentence calls it.
  var title: String { key.map { "“\($0.rawValue)”" } ?? "机关配置" }

  /// The section that a key belongs to.
  static func home(of text: String) -> ProfileSection? {
    allCases.first { $0.keys.contains { $0.rawValue == text } }
  }
}

extension ProfileShape {
  var title: String {
    switch self {
    case .text: "文字"
    case .list: "清单"
    case .mapping: "“键: 值”"
    }
  }
}
