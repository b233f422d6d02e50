import Office

/// A small profile in which a test changes what matters; line numbers are those of the whole.
enum SampleProfile {
  static let text = """
    机关: {代码: demo, 名称: 某市人民政府}
    联系方式:
      地址: 某路1号
      受理时间: 工作日
      电话: [0000-1]
    答复主体:
      - 代码: gov
        名称: 某市人民政府
        级别: 市级人民政府
        文号: 某政公开〔{年份}〕{序号}号
        救济机关:
          - {复议机关: 某省人民政府, 法院: 某市中级人民法院}

    """

  /// The sample with `lines` at its end.
  static func adding(_ lines: String) -> String { text + lines + "\n" }

  /// The sample with one text in place of another.
  static func replacing(_ old: String, with new: String) -> String {
    text.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
  }

  static func profile(_ text: String = text) throws -> Profile {
    try Profile(yaml: text, file: "profile.yaml")
  }

  /// What the office says of a text that does not load: place, field, sentence, advice.
  static func refusal(_ text: String) -> String {
    do {
      _ = try profile(text)
      return "loads"
    } catch let error as OfficeError {
      let article = error.article.map { "（\($0)）" } ?? ""
      return "\(error.location ?? "-") \(error.code) \(error.field ?? "-")："
        + "\(error.message)\(article)；\(error.hint ?? "-")"
    } catch {
      return "\(error)"
    }
  }
}
