import CustomDump
import Foundation
import Testing

/// What `search` shows where no text was found, but a number of a person or of a paper.
struct FoundByNumberTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.enter(
      """
      log --channel inPerson --on 2026-03-02 --applicant 沈知远 --kind person --id-type residentID --id 320705199001010004 --phone 13800001234 --agent 陆离之 --wants 道路设计方案
      log --channel inPerson --on 2026-03-03 --applicant 柳间月 --kind person --wants 桥梁设计方案
      split 2026-0002 --on 2026-03-04 --wants 施工图 --wants 验收报告
      """)
  }

  @Test(arguments: [
    ("13800001234", "申请人电话 138****1234"), ("320705199001010004", "申请人证件号码 3207**********0004"),
    ("沈知远", "申请人 沈*"), ("陆离之", "代理人 陆*"),
  ])
  func `a person's hit is shown masked`(typed: String, shown: String) throws {
    expectNoDifference(
      try desk.run("search \(typed)").output, "2026-0001  沈*  办理中      \(shown)\n")
  }

  @Test func `the number of a paper finds the cases that it became`() throws {
    expectNoDifference(
      try desk.run("search 来2026-0002").output,
      """
      2026-0002  柳*  办理中      来件号 来2026-0002
      2026-0003  柳*  办理中      来件号 来2026-0002

      """)
  }

  @Test func `the number of the paper stands in the register`() throws {
    let path = try desk.file("out.csv", "")
    try #require(desk.run("export \(path)").code == 0)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    expectNoDifference(text.components(separatedBy: ",来2026-0002,").count - 1, 2)
  }
}
