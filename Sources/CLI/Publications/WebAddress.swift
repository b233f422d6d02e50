import Office

/// The address of a page where something is public, as a reply tells it.
enum WebAddress {
  /// Refuses what no browser opens; a place in words belongs elsewhere.
  static func refuse(_ text: String) throws(OfficeError) {
    let head = ["http://", "https://"].first { text.lowercased().hasPrefix($0) }
    let host = head.map { text.dropFirst($0.count).prefix { !"/?#".contains($0) } } ?? ""
    guard !host.isEmpty, !text.contains(where: \.isWhitespace) else {
      throw OfficeError(
        .usage, code: "notAnAddress", message: "“\(text)”不是网址", field: "--address",
        hint: "网址以 http:// 或者 https:// 开头，请从浏览器的地址栏复制")
    }
  }
}
