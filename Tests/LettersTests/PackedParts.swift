import CZip
import Testing

/// The parts of a zip in memory.
struct PackedParts {
  let texts: [String: String]

  init(_ bytes: [UInt8]) throws {
    texts = try bytes.withUnsafeBytes { space in
      let source = zip_source_buffer_create(
        space.baseAddress, zip_uint64_t(space.count), 0, nil)
      let zip = try #require(zip_open_from_source(source, ZIP_RDONLY, nil))
      defer { zip_discard(zip) }
      return try Self.texts(of: zip)
    }
  }

  private static func texts(of zip: OpaquePointer) throws -> [String: String] {
    var texts: [String: String] = [:]
    for index in 0..<zip_uint64_t(zip_get_num_entries(zip, 0)) {
      var status = zip_stat_t()
      try #require(zip_stat_index(zip, index, 0, &status) == 0)
      let file = try #require(zip_fopen_index(zip, index, 0))
      defer { zip_fclose(file) }
      var space = [UInt8](repeating: 0, count: Int(status.size))
      try #require(zip_fread(file, &space, status.size) == status.size)
      texts[String(cString: status.name)] = String(decoding: space, as: UTF8.self)
    }
    return texts
  }
}
