public import Statute

/// The everyday words for closed choices that are made at the counter, `身份证` and `公司`.
public enum EverydayWords {
  /// What kind of applicant a word means; nil for a word that says nothing.
  ///
  /// - Throws: `ambiguousChoice` for a word that means several.
  public static func applicantKind(_ text: String) throws(OfficeError) -> ApplicantKind? {
    try CellWords.applicants.everyday(
      text, vague: ["单位": "请写明是商业企业、科研机构、社会公益组织、法律服务机构还是其他"])
  }

  /// The same of a paper; a residence permit is numbered as the resident's card.
  public static func identityType(_ text: String) throws(OfficeError) -> IdentityType? {
    try CellWords.identities.everyday(
      text, others: ["居住证": .residentID, "港澳台居民居住证": .residentID],
      vague: ["永久居留": "请写明是外国人永久居留身份证"])
  }

  /// The same of a channel; 邮件 is a letter to one and an e-mail to another.
  public static func channel(_ text: String) throws(OfficeError) -> Channel? {
    try CellWords.channels.everyday(text, vague: ["邮件": "请写明是邮寄、平信还是电子邮箱"])
  }

  /// The same of how a letter is handed over.
  public static func means(_ text: String) throws(OfficeError) -> Means? {
    try CellWords.means.everyday(text)
  }
}
