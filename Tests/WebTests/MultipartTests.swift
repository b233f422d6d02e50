import CustomDump
import Testing

@testable import Web

@Suite("Reading forms with files (RFC 7578)")
struct MultipartTests {
  private static let type = "multipart/form-data; boundary=\"b;1\""

  private static func form(_ lines: String..., end: String = "--b;1--") -> FormBody? {
    let text = lines.joined(separator: "\r\n") + "\r\n" + end + "\r\n"
    return MultipartReader(Array(text.utf8), type: type)?.form()
  }

  @Test("Fields and files come out as they went in, whatever stands in them")
  func whole() {
    let form = Self.form(
      "--b;1", "Content-Disposition: form-data; name=\"wants\"", "", "两行\r\n--b; 不是界线",
      "--b;1", "content-disposition: form-data; name=\"attach\"; filename=\"信;封.pdf\"",
      "Content-Type: application/pdf", "", "%PDF\r\n\r\n-")
    expectNoDifference(form?.values, ["wants": ["两行\r\n--b; 不是界线"]])
    expectNoDifference(form?.files["attach"]?.map(\.name), ["信;封.pdf"])
    expectNoDifference(form?.files["attach"]?.map(\.bytes), [Array("%PDF\r\n\r\n-".utf8)])
  }

  @Test("A field without a file counts as none")
  func noFile() {
    let form = Self.form(
      "--b;1", "Content-Disposition: form-data; name=\"attach\"; filename=\"\"", "", "")
    expectNoDifference(form?.files.isEmpty, true)
  }

  @Test("What breaks off, has no name or no boundary is no form")
  func broken() {
    #expect(
      Self.form("--b;1", "Content-Disposition: form-data; name=\"a\"", "", "x", end: "") == nil)
    #expect(Self.form("--b;1", "Content-Disposition: form-data", "", "x") == nil)
    #expect(MultipartReader([1], type: "multipart/form-data")?.form() == nil)
  }

  @Test("Queries are read with their percent signs and plus signs")
  func queries() {
    expectNoDifference(
      FormBody.values(ofQuery: "q=%E5%9C%9F+%E5%9C%B0&a=&a=1&b"),
      ["q": ["土 地"], "a": ["", "1"], "b": [""]])
  }
}
