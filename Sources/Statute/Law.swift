/// A source of law that this project cites.
public enum Law: String, CaseIterable, Sendable {
  /// 国务院令第711号, in force from 2019-05-15.
  case regulation
  /// 国务院令第492号, in force from 2008-05-01 to 2019-05-14.
  case regulation2007
  /// 国办函〔2020〕109号, in force from 2021-01-01.
  case feeMeasures
  /// As revised in 2023, in force from 2024-01-01.
  case reconsideration
  /// As revised in 2017.
  case litigation
  /// As revised in 2015; since 2009 couriers may not carry letters of state organs.
  case postal
  /// Its rules on periods are those of reconsideration (行政复议法 art 88).
  case civilProcedure
  /// 国办公开办函〔2015〕207号, on the day an application counts as received.
  case letter207
  /// 国办公开办函〔2016〕235号, on service of the reply.
  case letter235
  /// 国办公开办函〔2017〕19号, on the channels an office must keep open.
  case letter19
  /// 法释〔2025〕8号, in force from 2025-06-01.
  case interpretation2025
  /// 指导案例26号 of the Supreme People's Court.
  case guidingCase26
  /// In force from 2021-11-01; on erasing what need not be kept.
  case personalInformation

  /// The name as a letter or a finding cites it.
  public var title: String {
    switch self {
    case .regulation: "《政府信息公开条例》"
    case .regulation2007: "《政府信息公开条例》（2007年）"
    case .feeMeasures: "《政府信息公开信息处理费管理办法》"
    case .reconsideration: "《行政复议法》"
    case .litigation: "《行政诉讼法》"
    case .postal: "《邮政法》"
    case .civilProcedure: "《民事诉讼法》"
    case .letter207: "国办公开办函〔2015〕207号"
    case .letter235: "国办公开办函〔2016〕235号"
    case .letter19: "国办公开办函〔2017〕19号"
    case .interpretation2025: "法释〔2025〕8号"
    case .guidingCase26: "最高人民法院指导案例26号"
    case .personalInformation: "《个人信息保护法》"
    }
  }
}
