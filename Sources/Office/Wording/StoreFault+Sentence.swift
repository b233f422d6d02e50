import CaseStore

/// The sentences of the store's failures.
extension OfficeError {
  init(_ fault: StoreFault) {
    let (status, code, message, hint) = fault.words
    self.init(status, code: code, message: message, hint: hint)
  }
}

extension StoreFault {
  fileprivate var words: (OfficeError.Status, String, String, String?) {
    switch self {
    case .noDesk(let path):
      (.missing, "noDesk", "“\(path.folder)”不是案件台", "用 ysq init 建立，或者用 --desk 指定案件台所在的文件夹")
    case .deskExists(let path):
      (.refused, "deskExists", "“\(path.folder)”里已经有案件台", "请换一个空文件夹")
    case .deskIsNewer(let found, let known):
      (
        .refused, "deskIsNewer", "案件台由更新版本的程序建立（格式 \(found)，本程序只认识到 \(known)）",
        "请升级本程序后再打开"
      )
    case .malformed(let detail):
      (.refused, "malformed", "案件台的数据库已损坏（\(detail)）", "不要继续录入；先运行 ysq check，再从备份恢复")
    case .busy: (.unavailable, "busy", "案件台正忙，这次没有写入", "请稍后再试")
    case .diskFull: (.unavailable, "diskFull", "磁盘已满，这次没有写入", "请腾出空间后再试")
    case .readOnly(let detail):
      (.unavailable, "readOnly", "案件台不能写入（\(detail)）", "请检查文件夹的权限")
    case .staleVersion(let stream, _):
      (.unavailable, "staleVersion", "案件 \(stream) 刚刚被别人更新，这次没有写入", "请重新查看后再办理")
    case .integrity(let detail):
      (.bug, "integrity", "数据库拒绝了这次写入（\(detail)）", nil)
    case .unknownFact(let stream, let sequence, let kind):
      (
        .refused, "unknownFact", "\(stream) 的第 \(sequence) 条记录（\(kind)）是本程序不认识的",
        "请升级本程序后再打开"
      )
    case .locked(let path):
      (
        .refused, "noKey", "案件台没有密钥“\(path)”，看不到申请人和文字，也不能登记",
        "请把密钥文件放回原处，或者用 YSQ_KEY 指出它在哪里"
      )
    case .otherKey(let path):
      (
        .refused, "otherKey", "“\(path)”是另一个案件台的密钥，打不开这个案件台，看不到申请人和文字，也不能登记",
        "请放回这个案件台自己的密钥，或者用 YSQ_KEY 指出它在哪里"
      )
    case .unreadableKey(let path):
      (.refused, "badKey", "“\(path)”不是密钥文件", "请放回建库时生成的密钥，或者用 YSQ_KEY 指出它在哪里")
    case .damaged(let place):
      (
        .refused, "damaged", "加密保存的内容被改动过，不能显示（\(place.prefix(24))…）",
        "运行 ysq check 看哪些受损，再从备份恢复"
      )
    case .zeroByte: (.refused, "zeroByte", "文字里有不能保存的字符（零字节）", "请删去后再录入")
    case .failed(let detail): (.bug, "storeFailed", "案件台读写失败（\(detail)）", nil)
    }
  }
}

extension String {
  /// The folder that a file of this path lies in.
  fileprivate var folder: String {
    lastIndex(of: "/").map { String(self[..<$0]) } ?? self
  }
}
