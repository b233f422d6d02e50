/// What leaves the office in a case.
public enum DocumentKind: String, Titled {
  /// Letters of the procedure first, then what decides or ends.
  case receiptSlip, correctionNotice, extensionNotice, consultationLetter, reasonsRequest
  case deferralNotice, feeNotice, reply, closingNotice, thirdPartyNotice, amendment

  public var title: String {
    switch self {
    case .receiptSlip: "登记回执"
    case .correctionNotice: "补正告知书"
    case .extensionNotice: "延期答复告知书"
    case .consultationLetter: "征求意见书"
    case .reasonsRequest: "说明理由告知书"
    case .deferralNotice: "延迟答复告知书"
    case .feeNotice: "收费通知书"
    case .reply: "答复书"
    case .closingNotice: "不再处理告知书"
    case .thirdPartyNotice: "依申请公开告知书（给第三方）"
    case .amendment: "更正告知书"
    }
  }

  /// The article the document stands on.
  public var article: Article {
    switch self {
    case .receiptSlip: .regulation(45)
    case .correctionNotice, .closingNotice: .regulation(30)
    case .extensionNotice: .regulation(33, paragraph: 2)
    case .consultationLetter, .thirdPartyNotice: .regulation(32)
    case .reasonsRequest, .deferralNotice: .regulation(35)
    case .feeNotice: .regulation(42)
    case .reply: .regulation(36)
    case .amendment: .regulation(36)
    }
  }

  /// How it may be attacked; a reply goes by its items.
  public var remedy: RemedyClass {
    switch self {
    case .reply, .amendment, .closingNotice, .thirdPartyNotice: .decision
    default: .process
    }
  }

  /// Whether its command also says that it went out that day. Replies wait for `sent`.
  public var isSentWhenMade: Bool {
    switch self {
    case .reply, .closingNotice, .thirdPartyNotice, .amendment: false
    default: true
    }
  }
}
