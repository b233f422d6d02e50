import CaseStore
import Casework
import Statute
import WorkingDays

extension Office {
  /// Where the applicant finds what is public already on a day (art 36 item 1): title and address.
  ///
  /// Refused is what the register does not hold, what was not up, what was no longer in force or
  /// taken down, and what has no address.
  func place(
    ofPublication text: String, on day: Day, _ snapshot: Snapshot
  ) throws -> (number: String, access: String) {
    let publication = try publication(text, snapshot, asOf: today)
    try requireUp(publication, on: day)
    let then = try snapshot.publication(publication.number, asOf: day) ?? publication
    if let validity = then.validity, then.isInvalid {
      throw Self.unfit(
        "notInForce", "\(publication.number) 的有效性为“\(validity)”，不能以已主动公开答复",
        "申请人仍能查到的，用 --access 写明获取该信息的方式和途径，不写 --publication")
    }
    guard let address = publication.address else {
      throw Self.unfit(
        "addressMissing", "\(publication.number) 没有登记网址，申请人找不到",
        "先用 ysq publication address \(publication.number) --address 网址 补登，"
          + "或者用 --access 写明获取该信息的方式和途径，不写 --publication")
    }
    let document = publication.added.documentNumber.map { "（\($0)）" } ?? ""
    return (
      publication.number.description, "《\(publication.added.title)》\(document)：\(address)"
    )
  }

  private func requireUp(_ publication: Publication, on day: Day) throws {
    if publication.isUp(on: day) { return }
    if let later = publication.rounds.compactMap(\.publishedOn).first(where: { $0 > day }) {
      throw Self.unfit(
        "notPublished", "\(publication.number) 在 \(day) 还没有公开（\(later) 才公开），不能以已主动公开答复",
        "请核对答复的日期和公开的日期")
    }
    let state = publication.rounds.count > 1 ? "变更以后还没有重新公开" : "还没有公开"
    throw Self.unfit(
      "notPublished", "\(publication.number) \(state)，不能以已主动公开答复",
      "先公开并用 ysq publication publish 登记")
  }

  private static func unfit(_ code: String, _ message: String, _ hint: String) -> OfficeError {
    OfficeError(
      .refused, code: code, message: message, field: "--publication",
      article: Article(.regulation, 36, item: 1).description, hint: hint)
  }
}
