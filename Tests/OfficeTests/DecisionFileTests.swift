import CustomDump
import Foundation
import Office
import Statute
import Testing

struct DecisionFileTests {
  @Test func `an item has all that a reply may say of it`() throws {
    let text = """
      - item: 3
        as: 非本机关负责公开
        reason: 由该局制作
        law: 第三十六条
        access: 该局网站
        other-agency: 某局
        otherContact: 0518-00000001
        earlier: 2026-0001
        publication: "12"
      """
    var draft = ItemDraft(item: 3, type: .otherAgency)
    draft.reason = "由该局制作"
    draft.law = "第三十六条"
    draft.access = "该局网站"
    draft.otherAgency = "某局"
    draft.otherContact = "0518-00000001"
    draft.earlier = "2026-0001"
    draft.publication = "12"
    expectNoDifference(try read(text), [draft])
  }

  @Test(arguments: [
    ("- item: 1\n  as: petition\n  resaon: 理由\n", "3:3", "没有“resaon”这个名称", "是不是 reason"),
    ("- item: 1\n  as: petitoin\n", "2:7", "没有“petitoin”这种答复类型", "是不是 petition"),
    ("- item: 1\n  as: 公开\n", "2:7", "没有“公开”这种答复类型", "ysq decide --help 列出全部答复类型"),
    ("- item: 一\n  as: petition\n", "1:9", "“一”不是项号", "请写申请里的第几项，如 1"),
    ("- as: petition\n", "1:3", "这一项没有写 item", "每项都要写 item 和 as"),
    ("- item: 1\n", "1:3", "这一项没有写 as", "每项都要写 item 和 as"),
    ("- item: 1\n  as: petition\n  law:\n", "3:7", "这里应当写一段文字", "没有内容的，请去掉这一行"),
    ("- 予以公开\n", "1:3", "这里应当逐行写“名称: 内容”", "每项以“- item: 1”开头，下面写 as 和需要的内容"),
    ("", "1:1", "文件里什么也没有写", "每项以“- item: 1”开头，下面写 as 和需要的内容"),
    ("item: 1\nas: petition\n", "1:1", "文件里没有逐项的决定", "每项以“- item: 1”开头，下面写 as 和需要的内容"),
    ("- item: [1\n", "2:1", "不是有效的 YAML 或者 JSON", "请检查缩进、冒号后的空格和重复的名称"),
  ])
  func `what is wrong is told with its place`(
    text: String, place: String, message: String, hint: String
  ) throws {
    let error = try #require(throws: OfficeError.self) { try read(text) }
    expectNoDifference(error.location.map { String($0.suffix(place.count)) }, place)
    expectNoDifference([error.message, error.hint], [message, hint])
    expectNoDifference(error.status, .refused)
  }

  @Test func `a file that is not there is missing`() throws {
    let error = try #require(throws: OfficeError.self) { try DecisionFile.read("/nowhere.yaml") }
    expectNoDifference(error.status, .missing)
  }

  private func read(_ text: String) throws -> [ItemDraft] {
    let place = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(text.utf8).write(to: place)
    defer { try? FileManager.default.removeItem(at: place) }
    return try DecisionFile.read(place.path)
  }
}
