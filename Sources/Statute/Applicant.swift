/// The column of the annual report an applicant belongs to (国办公开办函〔2021〕30号, table 三).
public enum ApplicantKind: String, Titled {
  /// Natural persons, then the five kinds of 法人或其他组织.
  case person, business, research, charity, lawFirm, other

  public var title: String {
    switch self {
    case .person: "自然人"
    case .business: "商业企业"
    case .research: "科研机构"
    case .charity: "社会公益组织"
    case .lawFirm: "法律服务机构"
    case .other: "其他"
    }
  }
}

/// The paper that proves who applies (art 29 para 2 item 1).
public enum IdentityType: String, Titled {
  /// Papers of persons; 统一社会信用代码 of organisations.
  case residentID, foreignPermanentResident, creditCode, hkMacaoPermit, taiwanPermit, passport

  public var title: String {
    switch self {
    case .residentID: "居民身份证"
    case .foreignPermanentResident: "外国人永久居留身份证"
    case .creditCode: "统一社会信用代码"
    case .hkMacaoPermit: "港澳居民来往内地通行证"
    case .taiwanPermit: "台湾居民来往大陆通行证"
    case .passport: "护照"
    }
  }
}

/// Whose opinion is asked for.
public enum PartyKind: String, Titled {
  /// Someone whose lawful rights disclosure may harm (art 32).
  case thirdParty
  /// An agency that made the information together with this one (art 34).
  case coMaker
  /// Any other agency (art 33 para 3).
  case agency

  public var title: String {
    switch self {
    case .thirdParty: "第三方"
    case .coMaker: "共同制作机关"
    case .agency: "其他机关"
    }
  }

  /// The clock of the answer.
  public var term: Term {
    switch self {
    case .thirdParty: .thirdPartyOpinion
    case .coMaker: .coMakerOpinion
    case .agency: .agencyOpinion
    }
  }
}

/// What a letter to a party asks for. Only opinions are left out of the reply term.
public enum ConsultationSubject: String, Titled {
  /// An opinion on disclosure; help in searching; a look at secrecy or law.
  case opinion, assistance, review

  public var title: String {
    switch self {
    case .opinion: "征求意见"
    case .assistance: "协助查找"
    case .review: "协助审查"
    }
  }
}

/// What the party answered.
public enum Opinion: String, Titled {
  /// To disclose all, nothing, or a part.
  case agree, object, partly

  public var title: String {
    switch self {
    case .agree: "同意公开"
    case .object: "不同意公开"
    case .partly: "同意部分公开"
    }
  }
}
