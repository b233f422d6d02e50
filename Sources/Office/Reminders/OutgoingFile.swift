import Files

/// A file for people outside the desk: whole under its name, or not there.
enum OutgoingFile {
  static func write(_ text: String, to path: String) throws(OfficeError) {
    do {
      let file = try DraftFile(target: path)
      try file.write(Array(text.utf8))
      try file.finish()
    } catch {
      throw OfficeError(error, writing: path)
    }
  }
}

extension OfficeError {
  /// A file that could not be written; what stood there before still does.
  init(_ fault: FileFault, writing path: String) {
    let (status, code, reason, hint): (Status, String, String, String) =
      switch fault.meaning {
      case .diskFull: (.unavailable, "diskFull", "磁盘已满", "请腾出空间后再试")
      case .missing: (.missing, "noFolder", "文件夹不存在", "请先建立文件夹，或者换一个地方")
      case .notAFile: (.refused, "notAFile", "那里是一个文件夹", "请换一个文件名")
      case .readOnly: (.unavailable, "readOnly", "没有权限", "请检查文件夹的权限")
      case .other: (.unavailable, "cannotWrite", fault.detail, "请换一个地方再试")
      }
    self.init(
      status, code: code, message: "不能写入“\(path)”（\(reason)）", field: "--out", hint: hint)
  }
}
