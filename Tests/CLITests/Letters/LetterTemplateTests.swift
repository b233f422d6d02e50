import CustomDump
import Foundation
import Testing

/// An office's own templates, and what is wrong with one.
struct LetterTemplateTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.enter(
      Line.log,
      "extend 2026-0001 --days 10 --approved-by 赵某某 --approved-on 2026-03-10 --told-on 2026-03-11")
    try FileManager.default.createDirectory(
      atPath: desk.path + "/templates", withIntermediateDirectories: true)
  }

  private func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(desk.path)/templates/\(name).mustache"))
  }

  private func print(_ line: String = "2026-0001") throws -> String {
    try desk.run("letter \(line) --format source --out -").output
  }

  @Test func `the office's own template goes before the one that comes with the program`() throws {
    try write("延期答复告知书", "@标题 延期告知\n{{applicant}}，延长{{extensionDays}}个工作日。\n")
    expectNoDifference(try print(), "@标题 延期告知\n沈知远，延长10个工作日。\n")
    expectNoDifference(
      try desk.run("letter template 延期答复告知书").output,
      "@标题 延期告知\n{{applicant}}，延长{{extensionDays}}个工作日。\n")
  }

  @Test func `a misspelt field stops the letter and is named with file, line and the nearest one`()
    throws
  {
    try write("延期答复告知书", "@标题 延期告知\n{{aplicant}}\n")
    let refused = try desk.refusal("letter 2026-0001 --format source --out -")
    expectNoDifference(refused.exit, 65)
    expectNoDifference(refused.code, "templateFault")
    expectNoDifference(refused.where, "\(desk.path)/templates/延期答复告知书.mustache:2")
    expectNoDifference(refused.message, "没有“aplicant”这个字段")
    expectNoDifference(refused.hint, "是不是 applicant")
  }

  @Test func `what is not known of the case stops the letter and is named`() throws {
    try write("延期答复告知书", "@标题 延期告知\n邮编{{addresseePostcode}}\n")
    let refused = try desk.refusal("letter 2026-0001 --format source --out -")
    expectNoDifference(refused.message, "要写“收件地址里的邮编”，但案件和机关设置里都没有")
  }

  @Test func `lines after an insertion keep their numbers`() throws {
    try desk.enter(Line.reviewed, Line.disclosed)
    try write("答复书", "@标题 答复\n@插入 事项\n@插入 救济告知\n{{wrong}}\n")
    let refused = try desk.refusal("letter 2026-0001 d2 --format source --out -")
    expectNoDifference(refused.where, "\(desk.path)/templates/答复书.mustache:4")
  }

  @Test func `every template that is listed can be written out`() throws {
    let names = try #require(
      try desk.refusal("letter template 没有这一份").hint?.replacing("可写 ", with: ""))
    for name in names.split(separator: "、") {
      let outcome = try desk.run("letter template \(name)")
      #expect(outcome.code == 0 && !outcome.output.isEmpty, "\(name)")
    }
  }
}
