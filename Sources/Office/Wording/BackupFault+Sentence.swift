import CaseStore

/// The sentences of what goes wrong with safe copies.
extension OfficeError {
  init(_ fault: BackupFault) {
    let (status, code, message, hint) = fault.words
    self.init(status, code: code, message: message, hint: hint)
  }
}

extension BackupFault {
  fileprivate var words: (OfficeError.Status, String, String, String?) {
    switch self {
    case .exists(let path):
      (.refused, "backupExists", "“\(path)”已经存在", "请换一个文件名；要用新备份替换旧备份，加 --replace")
    case .notABackup(let path):
      (.refused, "notABackup", "“\(path)”不是 ysq backup 写的备份，或者开头已经损坏", "原有文件没有改动，请检查文件名")
    case .insideDesk(let path):
      (
        .refused, "backupInsideDesk", "备份“\(path)”不能放在案件台的文件夹里，文件夹丢了备份也就丢了",
        "请写到另一块磁盘或者另一台机器上"
      )
    case .underway(let path):
      (.unavailable, "backupUnderway", "另一个程序正在写“\(path)”", "请等它写完再试")
    case .missing(let path): (.missing, "noFile", "找不到“\(path)”", "请检查路径")
    case .notSound(let report):
      (
        .refused, "notSound", "内容和登记时不一样：\(CheckView(report).firstComplaint)",
        "备份时请先运行 ysq check 查明；恢复时请换一份备份。原有的备份和文件夹没有改动"
      )
    case .keyInProfile:
      (.refused, "keyInProfile", "机关设置 profile.yaml 里写着密钥，不能放进备份", "请从 profile.yaml 里删去密钥")
    case .nameTooLong(let name):
      (.refused, "nameTooLong", "文件名“\(name)”太长，放不进备份", "请改短，每一级不超过 33 个汉字")
    case .damaged(let path, let place):
      (.refused, "backupDamaged", "备份“\(path)”不完整或者已损坏（第 \(place) 字节处）", "请换一份备份；没有恢复任何内容")
    case .altered(let path):
      (.refused, "backupAltered", "备份里的内容和它的校验值不一致（\(path)）", "请换一份备份；没有恢复任何内容")
    case .unexpectedPart(let name):
      (
        .refused, "unexpectedPart", "备份里有不该有的文件“\(name.onOneLine)”，可能被改动过",
        "请换一份备份；没有恢复任何内容"
      )
    case .newer(let program):
      (.refused, "backupIsNewer", "备份由更新版本的程序（\(program.onOneLine)）写成", "请升级本程序后再恢复")
    case .otherKey(let path):
      (.refused, "otherKey", "“\(path)”不是这个案件台的密钥", "请用备份当时的密钥，或者不写 --key，恢复后再放回")
    }
  }
}

extension CheckView {
  /// The first thing that is wrong, as a clause.
  fileprivate var firstComplaint: String {
    firstBad?.detail ?? faults.first?.detail ?? "记录的末尾和备份时写下的不同"
  }
}

extension String {
  /// Without what would break the line.
  fileprivate var onOneLine: String {
    String(prefix(80).map { $0.unicodeScalars.allSatisfy { $0.value >= 32 } ? $0 : " " })
  }
}
