/// A PDF of empty pages that bear nothing but their numbers, to be laid over others.
enum PageStamp {
  /// The document: pages of these sizes, numbered from 1 at the upper right.
  static func document(_ sizes: [PageSize]) -> [UInt8] {
    let kids = sizes.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Count \(sizes.count) /Kids [\(kids)] >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>",
    ]
    for (index, size) in sizes.enumerated() { objects += page(index, size) }
    return file(objects)
  }

  /// Size of the number and its distance from the edges, in points.
  private static let size = 11.0
  private static let edge = 28.0
  /// The width of a digit of Helvetica Bold, in parts of its size.
  private static let digit = 0.556

  private static func page(_ index: Int, _ page: PageSize) -> [String] {
    let text = "\(index + 1)"
    let left = page.width - edge - Double(text.count) * digit * size
    let place = "\(rounded(left)) \(rounded(page.height - edge - size))"
    let stream = "BT /F1 \(rounded(size)) Tf \(place) Td (\(text)) Tj ET"
    return [
      """
      << /Type /Page /Parent 2 0 R /MediaBox [0 0 \(rounded(page.width)) \(rounded(page.height))] \
      /Resources << /Font << /F1 3 0 R >> >> /Contents \(5 + 2 * index) 0 R >>
      """,
      "<< /Length \(stream.utf8.count) >>\nstream\n\(stream)\nendstream",
    ]
  }

  /// Hundredths are enough.
  private static func rounded(_ number: Double) -> String { "\((number * 100).rounded() / 100)" }

  /// The objects, numbered from 1, with the table that says where each begins.
  private static func file(_ objects: [String]) -> [UInt8] {
    var file = "%PDF-1.7\n"
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(file.utf8.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let table = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for place in places {
      let digits = "\(place)"
      file += String(repeating: "0", count: max(0, 10 - digits.count)) + digits + " 00000 n \n"
    }
    file += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\n"
    return Array((file + "startxref\n\(table)\n%%EOF\n").utf8)
  }
}
