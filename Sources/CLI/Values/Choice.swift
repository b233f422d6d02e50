import Casework
import Office
import Statute

/// A closed choice is typed by its English name, its Chinese title, or an everyday word for it.
///
/// An enum of the law joins with one row below.
extension Readable where Self: Titled {
  static var choices: [String] { allCases.map(\.bothNames) }

  static func reading(_ text: String) throws(OfficeError) -> Self {
    if let choice = named(text) { return choice }
    if let choice = try everyday(text) { return choice }
    let meant = text.nearest(in: allCases.flatMap { [$0.rawValue, $0.title] }).flatMap(named)
    let listed = "可填 \(choices.joined(separator: "、"))"
    throw OfficeError(
      .usage, code: "unknownChoice", message: "没有“\(text)”这一项",
      hint: meant.map { "是不是 \($0.bothNames)；\(listed)" } ?? listed)
  }
}

extension Titled {
  /// `email 电子邮箱`
  fileprivate var bothNames: String { "\(rawValue) \(title)" }
}

extension ApplicantKind: Readable {
  static let noun = "类别"

  static func everyday(_ text: String) throws(OfficeError) -> ApplicantKind? {
    try EverydayWords.applicantKind(text)
  }
}

extension Channel: Readable {
  static let noun = "渠道"

  static func everyday(_ text: String) throws(OfficeError) -> Channel? {
    try EverydayWords.channel(text)
  }
}

extension AuditGroup: Readable { static let noun = "项目" }
extension ConsultationSubject: Readable { static let noun = "事由" }
extension DossierFormat: Readable { static let noun = "种类" }
extension Fault: Readable { static let noun = "原因方" }
extension FeeTariff: Readable { static let noun = "标准" }
extension FindingLevel: Readable { static let noun = "程度" }
extension IdentityProof: Readable { static let noun = "形式" }
extension IdentityType: Readable {
  static let noun = "证件"

  static func everyday(_ text: String) throws(OfficeError) -> IdentityType? {
    try EverydayWords.identityType(text)
  }
}

extension LetterFormat: Readable { static let noun = "格式" }
extension LetterKind: Readable { static let noun = "表单" }

extension Means: Readable {
  static let noun = "方式"

  static func everyday(_ text: String) throws(OfficeError) -> Means? {
    try EverydayWords.means(text)
  }
}

extension Opinion: Readable { static let noun = "意见" }
extension PaperClosing: Readable { static let noun = "处理" }
extension PartyKind: Readable { static let noun = "对象" }
extension Phase: Readable { static let noun = "状态" }
extension PublicationPhase: Readable { static let noun = "状态" }
extension RemedyKind: Readable { static let noun = "类型" }
extension RemedyOutcome: Readable { static let noun = "结果" }
extension ReplyType: Readable { static let noun = "类型" }
extension ReviewKind: Readable { static let noun = "审查" }
extension ReviewOpinion: Readable { static let noun = "意见" }
