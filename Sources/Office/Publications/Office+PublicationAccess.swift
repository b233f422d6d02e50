import CaseStore
import Casework
import Statute

extension Office {
  /// Where the applicant finds what is public already (art 36 item 1): title and address.
  ///
  /// Refused is what the register does not hold, what is not up, and what has no address.
  func place(
    ofPublication text: String, _ snapshot: Snapshot
  ) throws -> (number: String, access: String) {
    let publication = try publication(text, snapshot, asOf: today)
    guard publication.publishedOn != nil else {
      throw OfficeError(
        .refused, code: "notPublished", message: "\(publication.number) 还没有公开，不能以已主动公开答复",
        field: "--publication", article: Article(.regulation, 36, item: 1).description,
        hint: "先公开并用 ysq publication publish 登记")
    }
    guard let address = publication.address else {
      throw OfficeError(
        .refused, code: "addressMissing", message: "\(publication.number) 没有登记网址，申请人找不到",
        field: "--publication", article: Article(.regulation, 36, item: 1).description,
        hint: "用 --access 写明获取该信息的方式和途径，不写 --publication")
    }
    let document = publication.added.documentNumber.map { "（\($0)）" } ?? ""
    return (
      publication.number.description, "《\(publication.added.title)》\(document)：\(address)"
    )
  }
}
