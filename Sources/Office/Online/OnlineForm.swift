/// The 申请表 as an applicant filled it in the browser, in the three groups of art 29.
public struct OnlineForm: Hashable, Sendable {
  /// A question of the form, by the name of its field.
  public enum Field: String, CaseIterable, Sendable {
    // Who applies.
    case respondent, kind, name, idType, idNumber, agent, phone, email, address
    // What is asked for.
    case item, informationNumber
    // In which form.
    case way, carrier

    public var title: String {
      switch self {
      case .respondent: "答复主体"
      case .kind: "申请人类别"
      case .name: "姓名或者名称"
      case .idType: "证件类型"
      case .idNumber: "证件号码"
      case .agent: "代理人"
      case .phone: "联系电话"
      case .email: "电子邮箱"
      case .address: "通信地址和邮政编码"
      case .item: "所需的政府信息"
      case .informationNumber: "文号"
      case .way: "获取方式"
      case .carrier: "载体形式"
      }
    }

    /// Characters that an answer may have.
    var most: Int {
      switch self {
      case .item: 2_000
      case .address: 200
      default: 100
      }
    }
  }

  /// Things that one application may ask for (一事一申请 as far as it goes).
  public static let mostItems = 5

  /// 获取方式 that can be chosen; the first is fetching with the query code.
  public static let ways = ["网上领取（凭查询码下载）", "电子邮件", "邮寄", "自行领取", "当场阅读、抄录"]
  static let byMail = "邮寄"
  static let byEmail = "电子邮件"
  /// 载体形式 that can be chosen.
  public static let carriers = ["电子文档", "纸质", "光盘"]

  private let values: [String: [String]]

  /// - Parameter values: What was sent, by the names of fields; others are passed over.
  public init(_ values: [String: [String]]) {
    var plain = values.mapValues { $0.map(Self.plain) }
    plain[Field.idNumber.rawValue] = plain[Field.idNumber.rawValue]?.map(EnteredNumber.plain)
    self.values = plain
  }

  /// The answer; an empty text where there is none.
  public subscript(field: Field) -> String { values[field.rawValue]?.last ?? "" }

  /// What is asked for, one thing each.
  public var items: [String] {
    (values[Field.item.rawValue] ?? []).filter { !$0.isEmpty }
  }

  /// Every answer under the name of its field, in a fixed order.
  public var answers: [(field: Field, text: String)] {
    Field.allCases.flatMap { field in
      field == .item
        ? items.map { (field, $0) } : self[field].isEmpty ? [] : [(field, self[field])]
    }
  }

  /// Without blanks around it, with one kind of line break and nothing that cannot be read.
  private static func plain(_ text: String) -> String {
    let lines = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    let kept = lines.unicodeScalars.filter {
      $0 == "\n" || $0 == "\t"
        || $0.value > 31 && $0.value != 127
          && !$0.properties.isBidiControl
    }
    let start = String(String.UnicodeScalarView(kept)).drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
