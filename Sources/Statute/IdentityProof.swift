/// In which form the proof of identity was shown (art 29 para 2 item 1), as the guides of offices ask.
public enum IdentityProof: String, Titled {
  /// Shown at the counter; enclosed with a letter or fax; uploaded.
  case original, copy, scan
  /// None came with the application.
  case absent

  public var title: String {
    switch self {
    case .original: "原件"
    case .copy: "复印件"
    case .scan: "扫描件或者照片"
    case .absent: "未提供"
    }
  }

  /// Whether it does where `demanded` is asked for: an original always, and of pictures any.
  public func meets(_ demanded: IdentityProof) -> Bool {
    switch (self, demanded) {
    case (.absent, _): false
    case (.original, _): true
    case (_, .original): false
    default: true
    }
  }
}

extension Channel {
  /// What the applicant has to show: whoever comes in person the original, whoever writes a copy,
  /// whoever applies electronically a picture.
  public var proof: IdentityProof {
    switch self {
    case .inPerson, .oral: .original
    case .registeredMail, .ordinaryMail, .fax: .copy
    case .online, .email: .scan
    }
  }
}

/// What the office may ask to be put right about who applies (arts 29, 30).
public enum IdentityDefect: Hashable, Sendable {
  /// The proof is missing, or has not the form that the channel asks for.
  case proof(IdentityProof, of: ApplicantKind)
  /// Someone acts for the applicant and showed no authorisation.
  case authorisation
  /// The proof does not hold.
  case rejected

  /// The item of a correction notice.
  public var item: String {
    switch self {
    case .proof(.original, let kind): "请出示\(kind.paper)原件"
    case .proof(.scan, let kind): "请提供\(kind.paper)的扫描件或者照片"
    case .proof(_, let kind): "请提供\(kind.paper)复印件"
    case .authorisation: "请提供申请人签名或者盖章的授权委托书、代理人的身份证明"
    case .rejected: "所提供的身份证明未能通过核验，请提供与申请人一致的有效身份证明"
    }
  }
}

extension ApplicantKind {
  /// The paper that proves who it is.
  fileprivate var paper: String {
    self == .person ? "申请人的有效身份证件" : "申请人的营业执照、登记证书等身份证明"
  }
}
