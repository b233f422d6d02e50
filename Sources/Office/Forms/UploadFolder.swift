import Foundation

/// Files on their way into the desk, or out of it to a browser; gone when this is.
public final class UploadFolder {
  private let path: String
  private var count = 0
  /// SHA-256 of each file that was kept, in hexadecimal, in order.
  public private(set) var digests: [String] = []

  public init() throws(OfficeError) {
    var template = Array("\(NSTemporaryDirectory())/ysq-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else {
      throw OfficeError(
        .unavailable, code: "diskFull", message: "收到的文件存不下来", hint: "请稍后再试，或者告诉维护人员")
    }
    path = String(cString: made)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Keeps a file under the name that it was sent with, as far as that is a name: its path.
  public func keep(_ bytes: [UInt8], named name: String) throws(OfficeError) -> String {
    count += 1
    digests.append(Office.digest(bytes))
    let folder = "\(path)/\(count)"
    let file = "\(folder)/\(Self.plain(name))"
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
      try Data(bytes).write(to: URL(fileURLWithPath: file))
    } catch {
      throw OfficeError(
        .unavailable, code: "diskFull", message: "文件“\(Self.plain(name))”存不下来",
        hint: "请稍后再试，或者告诉维护人员")
    }
    return file
  }

  /// The bytes of a file that is written here only to be handed on.
  public func bytes(
    named name: String, _ write: (_ path: String) throws(OfficeError) -> Void
  ) throws(OfficeError) -> [UInt8] {
    let file = "\(path)/\(Self.plain(name))"
    try write(file)
    guard let data = FileManager.default.contents(atPath: file) else {
      throw OfficeError(
        .unavailable, code: "diskFull", message: "文件“\(name)”没有做成", hint: "请稍后再试，或者告诉维护人员")
    }
    return Array(data)
  }

  /// A refusal without the folder in which the files lay.
  public func hiding(_ refusal: FormRefusal) -> FormRefusal {
    FormRefusal(
      refusal.error.saying { text in
        (1...max(1, count)).reduce(text) { $0.replacing("\(path)/\($1)/", with: "") }
      },
      mayBeExplained: refusal.mayBeExplained, mayBeConfirmed: refusal.mayBeConfirmed)
  }

  /// The last part of a name without what a file name cannot hold.
  static func plain(_ name: String) -> String {
    let last = name.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
    let kept = last.unicodeScalars.filter { $0.value > 31 && $0.value != 127 }
    let text = String(String.UnicodeScalarView(kept)).trimmingCharacters(in: .whitespaces)
    let short = String(text.suffix(80))
    return short.isEmpty || short.hasPrefix(".") ? "附件\(short)" : short
  }
}
