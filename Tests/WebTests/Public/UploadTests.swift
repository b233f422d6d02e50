import CustomDump
import Foundation
import Office
import Testing

@testable import Web

struct UploadTests {
  @Test func `a program that is called a PDF is refused, and the other file waits`() async throws {
    let desk = try VisitedDesk()
    try await desk.serving { visitor in
      let wrong = File("other", "说明.pdf", File.program)
      try await visitor.fill(SampleForm.fields, [SampleForm.proof, wrong])
      #expect(visitor.status == 422)
      #expect(visitor.text.contains("“说明.pdf”不是 JPEG、PNG 图片，也不是 PDF 文件。请重新扫描或者拍照后再上传。"))
      #expect(visitor.text.contains("不要：身份证明 身份证.jpg"))
      try await visitor.upload("/apply", visitor.hidden + SampleForm.fields, [])
      try await visitor.post("/apply/send", visitor.hidden)
      let taken = try Taken(visitor)
      #expect(try desk.office().today(taken.number).attachments.map(\.name) == ["身份证.jpg"])
    }
  }

  @Test func `a file above the limit of the office is refused`() async throws {
    let desk = try VisitedDesk(replacing: ["附件上限: 50": "附件上限: 1"])
    try await desk.serving { visitor in
      let large = File.pdf + Array(repeating: 0, count: 1 << 20)
      try await visitor.fill(SampleForm.fields, [File("other", "图纸.pdf", large)])
      #expect(visitor.status == 422)
      #expect(visitor.text.contains("“图纸.pdf”有 1.1 MB，超过每个文件 1 MB 的上限。请压缩后再上传。"))
      #expect(!visitor.page.contains("name=\"kept\""))
    }
  }

  @Test func `a form above the limit of the service is refused whole`() async throws {
    let desk = try VisitedDesk()
    var settings = ServiceSettings()
    settings.bodyLimit = 1_000
    try await desk.serving(settings) { visitor in
      let large = File.pdf + Array(repeating: 0, count: 1_000)
      try await visitor.fill(SampleForm.fields, [File("other", "图纸.pdf", large)])
      #expect(visitor.status == 413)
      #expect(visitor.text.contains("提交的内容太大，没有收下"))
    }
  }

  @Test func `a picture gets the ending of what it is`() async throws {
    let desk = try VisitedDesk()
    try await desk.serving { visitor in
      let files = [
        File("proof", "../../证.exe", File.jpeg), File("authorisation", "委托书.PDF", File.pdf),
      ]
      let taken = try await visitor.apply(SampleForm.fields + [Field("agent", "陆一鸣")], files)
      expectNoDifference(
        try desk.office().today(taken.number).attachments.map {
          "\($0.name ?? "") \($0.mediaType)"
        },
        ["证.exe.jpg image/jpeg", "委托书.PDF application/pdf"])
    }
  }

  @Test func `waiting files are sealed, and gone once the application is sent`() async throws {
    let desk = try VisitedDesk()
    try await desk.serving { visitor in
      try await visitor.fill(SampleForm.fields, [File("other", "说明.pdf", File.pdf)])
      let waiting = try #require(Self.files(of: desk).first)
      let held = try Data(contentsOf: URL(filePath: desk.path + "/visits/" + waiting))
      #expect(held.range(of: Data(File.pdf)) == nil)
      try await visitor.post("/apply/send", visitor.hidden)
      #expect(Self.files(of: desk) == [])
    }
  }

  @Test func `a file of one visitor is no file of another`() async throws {
    let desk = try VisitedDesk()
    try await desk.serving { visitor in
      try await visitor.fill()
      let kept = visitor.hidden.filter { $0.name == "kept" }
      let other = visitor.other()
      try await other.fill(SampleForm.fields, [])
      try await other.post("/apply/send", other.hidden + kept)
      #expect(other.status == 422)
      #expect(other.text.contains("上传的文件“身份证.jpg”已经超过两小时，没有保留"))
      #expect(try desk.cases() == [])
    }
  }

  private static func files(of desk: VisitedDesk) -> [String] {
    let paths =
      FileManager.default.enumerator(atPath: desk.path + "/visits")?
      .compactMap { $0 as? String } ?? []
    return paths.filter { $0.contains("/") }
  }
}
