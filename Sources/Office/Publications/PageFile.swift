/// The text of a saved page as it lies in a file.
public enum PageFile {
  /// Reads a regular file in UTF-8 or GB18030; the source of a page is refused.
  public static func text(_ path: String) throws(OfficeError) -> String {
    let text = try WrittenFile.text(path, field: "FILE")
    guard !isMarkup(text) else {
      throw OfficeError(
        .refused, code: "pageSource", message: "“\(path)”是网页的源代码，不是文字", field: "FILE",
        hint: "请在浏览器里全选、复制，把文字另存为文本文件")
    }
    return text
  }

  private static func isMarkup(_ text: String) -> Bool {
    let head = text.prefix(200).drop(while: \.isWhitespace).lowercased()
    return head.hasPrefix("<!doctype") || head.hasPrefix("<html")
  }
}
