import Files

extension OfficeError {
  /// Why a file could not be written.
  init(_ fault: FileFault, option: String) {
    switch fault.meaning {
    case .diskFull:
      self.init(
        .unavailable, code: "diskFull", message: "磁盘已满，文件没有写成", field: option,
        hint: "腾出空间后再试；什么都没有改变")
    case .missing:
      self.init(
        .missing, code: "noSuchFile", message: "没有要写入的文件夹（\(fault.path)）", field: option,
        hint: "请核对路径")
    default:
      self.init(
        .refused, code: "fileNotWritten", message: "文件没有写成（\(fault.detail)）", field: option,
        hint: "请核对路径和权限")
    }
  }
}
