import CZip
import Foundation
import Testing

/// The parts of a workbook, to be changed and packed.
struct WorkbookSample {
  var parts: [String: [UInt8]]

  /// A workbook of one sheet `登记簿` with these rows, cells and what follows them.
  init(rows: String = "", after: String = "", properties: String = "") {
    parts = [
      "_rels/.rels": Self.relations([("rId1", "officeDocument", "xl/workbook.xml")]),
      "xl/workbook.xml": Self.bytes(
        "<workbook \(Self.main) \(Self.links)>\(properties)<sheets>"
          + "<sheet name=\"登记簿\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
      "xl/_rels/workbook.xml.rels": Self.relations([
        ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "styles", "/xl/styles.xml"),
        ("rId3", "sharedStrings", "sharedStrings.xml"),
      ]),
      "xl/worksheets/sheet1.xml": Self.bytes(
        "<worksheet \(Self.main)><dimension ref=\"A1:ZZZ99999999\"/>"
          + "<sheetData>\(rows)</sheetData>\(after)</worksheet>"),
      "xl/styles.xml": Self.bytes("<styleSheet \(Self.main)/>"),
      "xl/sharedStrings.xml": Self.bytes("<sst \(Self.main)/>"),
    ]
  }

  /// Sets a part to XML.
  mutating func set(_ name: String, _ xml: String) { parts[name] = Self.bytes(xml) }

  /// Cells with these number formats, the first at style 1.
  mutating func setFormats(_ formats: [(id: Int, code: String?)]) {
    let codes = formats.compactMap { format in
      format.code.map {
        "<numFmt numFmtId=\"\(format.id)\" formatCode=\"\($0.replacing("\"", with: "&quot;"))\"/>"
      }
    }
    let styles = formats.map { "<xf numFmtId=\"\($0.id)\"/>" }
    set(
      "xl/styles.xml",
      "<styleSheet \(Self.main)><numFmts>\(codes.joined())</numFmts><cellStyleXfs>"
        + "<xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>\(styles.joined())"
        + "</cellXfs></styleSheet>")
  }

  /// Texts that cells share, each the inside of an `si`.
  mutating func setShared(_ texts: [String]) {
    set(
      "xl/sharedStrings.xml",
      "<sst \(Self.main)>\(texts.map { "<si>\($0)</si>" }.joined())</sst>")
  }

  /// Packs the parts, with a password if there is one, and returns the path.
  func packed(_ path: String, password: String? = nil) throws -> String {
    let zip = try #require(zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, nil))
    for (name, bytes) in parts.sorted(by: { $0.key < $1.key }) {
      let space = UnsafeMutableRawPointer.allocate(byteCount: max(bytes.count, 1), alignment: 1)
      bytes.withUnsafeBytes {
        space.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(space), byteCount: bytes.count)
      }
      // The archive owns the space until it is written; a test may keep it.
      let source = zip_source_buffer(zip, space, zip_uint64_t(bytes.count), 0)
      let index = zip_file_add(zip, name, source, 0)
      try #require(index >= 0)
      if let password {
        try #require(
          zip_file_set_encryption(
            zip, zip_uint64_t(index), UInt16(ZIP_EM_AES_256), password) == 0)
      }
    }
    try #require(zip_close(zip) == 0)
    return path
  }

  static let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
  static let links =
    "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""

  private static func relations(_ rows: [(String, String, String)]) -> [UInt8] {
    let place = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    let list = rows.map {
      "<Relationship Id=\"\($0.0)\" Type=\"\(place)\($0.1)\" Target=\"\($0.2)\"/>"
    }
    return bytes("<Relationships>\(list.joined())</Relationships>")
  }

  private static func bytes(_ xml: String) -> [UInt8] {
    Array(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).utf8)
  }
}
