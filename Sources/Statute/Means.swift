public import WorkingDays

/// How a document is handed over; the day that counts hangs on it (国办公开办函〔2016〕235号).
public enum Means: String, Titled {
  /// By hand, by another agency's hand, by 邮政企业, by wire, by any other courier.
  case direct, entrusted, chinaPost, electronic, otherCourier

  public var title: String {
    switch self {
    case .direct: "当面"
    case .entrusted: "委托"
    case .chinaPost: "邮政"
    case .electronic: "电子"
    case .otherCourier: "其他快递"
    }
  }

  /// The day that the law counts for a document sent on `day`. The letter of 2016-12-07 let
  /// replies sent before it by other couriers count from hand-over.
  public func countedDay(sentOn day: Day) -> CountedDay {
    switch self {
    case .chinaPost: .sent
    case .otherCourier where day < Self.letter235: .sent
    case .direct, .entrusted, .electronic, .otherCourier: .reached
    }
  }

  /// Why that day counts.
  public var article: Article {
    self == .otherCourier ? Article(.postal, 55) : Article(.letter235)
  }

  /// The day of 国办公开办函〔2016〕235号: from then on no other couriers, and service is proved.
  public static let letter235 = Day(number: 17_142)  // 2016-12-07
}

/// Which day of a sending the law counts.
public enum CountedDay: String, CaseIterable, Sendable {
  /// Handed to the post, whatever becomes of it afterwards unless the office erred.
  case sent
  /// Signed for by the applicant, or arrived in the applicant's system.
  case reached

  public var title: String { self == .sent ? "交邮之日" : "签收（到达）之日" }
}

/// By whose fault a document came back.
public enum Fault: String, Titled {
  /// Refused, moved, not found; or a wrong address, a forgotten stamp.
  case applicant, office

  public var title: String { self == .applicant ? "收件人原因" : "本机关原因" }
}

/// How the applicant wants the information: art 29 para 2 item 3.
public enum ObtainingWay {
  /// Whether the applicant's own words choose electronic delivery.
  public static func isElectronic(_ words: String) -> Bool {
    let chosen = words.lowercased()
    return electronicWords.contains { chosen.containsSequence($0) }
  }

  private static let electronicWords = [
    "电子", "邮箱", "邮件发送", "网上", "网络", "在线", "email", "e-mail", "electronic", "online",
  ]
}

extension String {
  /// Whether `part` stands in the text, unit by unit.
  func containsSequence(_ part: String) -> Bool {
    let text = Array(utf8)
    let wanted = Array(part.utf8)
    guard !wanted.isEmpty, text.count >= wanted.count else { return false }
    return (0...(text.count - wanted.count)).contains {
      text[$0..<($0 + wanted.count)] == wanted[...]
    }
  }
}
