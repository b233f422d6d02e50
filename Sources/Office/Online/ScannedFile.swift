/// A scan or a photograph that an applicant sends: what it is by its content, not by its name.
public enum ScannedFile: String, CaseIterable, Sendable {
  case jpeg = "jpg"
  case png = "png"
  case pdf = "pdf"

  /// What the first bytes say; nil for anything that is neither a picture nor a PDF.
  init?(_ bytes: [UInt8]) {
    guard let kind = Self.allCases.first(where: { bytes.starts(with: $0.mark) }) else { return nil }
    self = kind
  }

  private var mark: [UInt8] {
    switch self {
    case .jpeg: [0xFF, 0xD8, 0xFF]
    case .png: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    case .pdf: Array("%PDF-".utf8)
    }
  }

  /// A name that ends as its content does.
  func name(_ given: String) -> String {
    let plain = UploadFolder.plain(given)
    let ending = plain.split(separator: ".").last?.lowercased() ?? ""
    let isRight = ending == rawValue || self == .jpeg && ending == "jpeg"
    return isRight ? plain : "\(plain).\(rawValue)"
  }

  /// The name under which a file is kept.
  ///
  /// - Parameter limit: Bytes that one file may have.
  /// - Throws: what an applicant is told of a file that is empty, too large or something else.
  static func name(
    _ given: String, of bytes: [UInt8], limit: Int, field: String
  ) throws(OfficeError) -> String {
    let shown = UploadFolder.plain(given)
    guard !bytes.isEmpty else {
      throw OfficeError(
        .refused, code: "emptyFile", message: "“\(shown)”是空文件", field: field,
        hint: "请重新扫描或者拍照后再上传")
    }
    guard bytes.count <= limit else {
      throw OfficeError(
        .refused, code: "fileTooLarge",
        message: "“\(shown)”有 \(megabytes(bytes.count))，超过每个文件 \(megabytes(limit)) 的上限",
        field: field, hint: "请压缩后再上传")
    }
    guard let kind = ScannedFile(bytes) else {
      throw OfficeError(
        .refused, code: "notAScan", message: "“\(shown)”不是 JPEG、PNG 图片，也不是 PDF 文件",
        field: field, hint: "请重新扫描或者拍照后再上传")
    }
    return kind.name(given)
  }

  /// `1.5 MB`; tenths are rounded up, so that what is above a limit also looks so.
  static func megabytes(_ bytes: Int) -> String {
    let tenths = (bytes * 10 + 1_048_575) / 1_048_576
    return tenths % 10 == 0 ? "\(tenths / 10) MB" : "\(tenths / 10).\(tenths % 10) MB"
  }
}
