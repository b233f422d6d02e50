import Office
import Statute
import WorkingDays

/// The guide, as the profile and the law say (art 12).
struct GuidePage: Sendable {
  let office: String
  let publishedOn: String?
  let channels: [ChannelRow]
  let closed: [CasePage.Line]
  let contact: [CasePage.Line]
  let canApply: Bool
  let terms: [String]
  let tariffs: [TariffTable]
  let payment: String?
  let respondents: [RespondentRow]

  /// A channel that takes applications.
  struct ChannelRow: Sendable {
    let title: String
    let guide: String
    /// How the day of receipt is fixed.
    let receipt: String
    let proof: String
    let isOnline: Bool
  }

  struct TariffTable: Sendable {
    let title: String
    let unit: String
    let bands: [CasePage.Line]
    let note: String?
  }

  struct RespondentRow: Sendable {
    let name: String
    let reconsideration: String
    let court: String
    let online: String?
  }

  init(_ office: Office) {
    let profile = office.profile
    self.office = profile.name
    publishedOn = profile.guidePublishedOn.map { $0.description.withWeekday }
    channels = Channel.allCases.compactMap { ChannelRow($0, profile) }
    closed = Channel.allCases.compactMap { channel in
      guard case .questionsOnly(let text) = profile.terms(of: channel) else { return nil }
      return CasePage.Line(label: channel.title, text: text)
    }
    contact = profile.contact.lines
    canApply = profile.isPublished(.online)
    terms = Self.terms
    tariffs = FeeTariff.allCases.map(TariffTable.init)
    payment = profile.payment
    let today = office.today
    respondents = profile.respondents.compactMap { RespondentRow($0, on: today) }
  }

  /// The terms that concern an applicant, in the law's numbers.
  private static var terms: [String] {
    func days(_ term: Term) -> Int {
      if case .workingDays(let days) = term.length { days } else { 0 }
    }
    let longer = Regime.of2019.extensionLimit
    return [
      "能够当场答复的，当场答复；不能当场答复的，自收到申请之日起 \(days(.reply)) 个工作日内答复。需要延长的，经政府信息公开工作机构负责人同意并告知申请人，延长最多 \(longer) 个工作日（\(Article(.regulation, 33, paragraph: 2))）。",
      "申请内容不明确的，自收到申请之日起 \(days(.correctionNotice)) 个工作日内一次性告知补正的事项和期限；答复期限自收到补正的申请之日起计算。无正当理由逾期不补正的，视为放弃申请（\(Article(.regulation, 30))）。",
      "征求第三方和其他机关意见所需的时间不计算在答复期限内（\(Article(.regulation, 33, paragraph: 3))）。",
      "期限以工作日计算，收到申请的当日不算，自次日起逐日数；放假和调休按国务院办公厅的通知。",
    ]
  }
}

extension GuidePage.ChannelRow {
  fileprivate init?(_ channel: Channel, _ profile: Profile) {
    guard case .published(let confirmation, let guide) = profile.terms(of: channel) else {
      return nil
    }
    let rule =
      confirmation == .automatic && channel == .online
      ? "网站提示提交成功即为双方确认，以提交之日为收到申请之日" : channel.receipt.title
    let within =
      switch confirmation {
      case .within(let days)?: "；本机关在 \(days) 个工作日内与申请人确认"
      default: ""
      }
    self.init(
      title: channel.guideTitle, guide: guide ?? "",
      receipt: "\(rule)\(within)（\(channel.article)）", proof: channel.proof.title,
      isOnline: channel == .online)
  }
}

extension Channel {
  /// The channel as a citizen knows it.
  fileprivate var guideTitle: String {
    switch self {
    case .inPerson: "当面提交"
    case .oral: "口头提出（书写有困难的）"
    case .registeredMail: "邮寄（挂号信、特快专递等需要签收的）"
    case .ordinaryMail: "平信"
    case .fax: "传真"
    case .online: "网上申请"
    case .email: "电子邮箱"
    }
  }
}

extension Contact {
  fileprivate var lines: [CasePage.Line] {
    let lines: [(String, String?)] = [
      ("地址", address), ("受理时间", hours), ("电话", phones.joined(separator: "、")), ("传真", fax),
      ("邮政编码", postcode), ("电子邮箱", email), ("网址", website),
    ]
    return lines.compactMap { line in line.1.map { CasePage.Line(label: line.0, text: $0) } }
  }
}

extension GuidePage.TariffTable {
  /// The bands as the measures list them; the quote of a large count runs through all.
  fileprivate init(_ tariff: FeeTariff) {
    let last = tariff == .pieces ? 50 : 201
    let bands = tariff.quote(last).steps.map { step in
      let isOpen = tariff == .pages && step.last == last
      return CasePage.Line(
        label: isOpen
          ? "第 \(step.first) \(tariff.unit)以上"
          : "第 \(step.first) 至 \(step.last) \(tariff.unit)",
        text: step.unitPrice == 0 ? "不收费" : "\(step.unitPrice) 元/\(tariff.unit)")
    }
    self.init(
      title: tariff == .pieces ? "按件计收（同一申请人一个自然月内的累计件数）" : "按量计收（一件申请提供的页数）",
      unit: tariff.unit, bands: bands,
      note: tariff == .pieces ? "此后每增加 10 件为一档，每档每件增加 100 元。" : nil)
  }
}

extension GuidePage.RespondentRow {
  fileprivate init?(_ respondent: Respondent, on day: Day) {
    guard let bodies = respondent.remedies(on: day) else { return nil }
    self.init(
      name: respondent.name, reconsideration: bodies.reconsideration, court: bodies.court,
      online: bodies.online)
  }
}
