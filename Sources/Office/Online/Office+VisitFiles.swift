import CaseStore
import Foundation

/// Files of applications that are not sent yet: sealed, apart from the desk, for two hours.
///
/// Each browser has a folder of its own that only its secret names.
extension Office {
  /// Milliseconds for which a file waits.
  private static let filesLast = 2 * 3_600_000
  /// Bytes of all waiting files; an open door is no disk for everybody.
  private static let mostBytes = 2 << 30
  /// Files of one application.
  public static let mostFiles = 20

  /// Keeps a file until the application is sent.
  ///
  /// - Parameter visit: The secret of the browser.
  /// - Throws: what is wrong with the file, in words for an applicant.
  public func keep(
    _ bytes: [UInt8], named name: String, for purpose: VisitFile.Purpose, of visit: String
  ) throws(OfficeError) -> VisitFile {
    let kept = try ScannedFile.name(
      name, of: bytes, limit: profile.attachmentLimit, field: purpose.rawValue)
    forgetOldVisits()
    guard waitingBytes + bytes.count <= Self.mostBytes else { throw .noRoomForFiles }
    let digest = try translating {
      try FileManager.default.createDirectory(
        atPath: visits, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      return try store.visit(Self.name(of: visit))?.keep(bytes)
    }
    guard let digest else { throw .noRoomForFiles }
    return VisitFile(purpose: purpose, digest: digest, name: kept)
  }

  /// Whether a file still waits.
  public func isKept(_ file: VisitFile, of visit: String) throws(OfficeError) -> Bool {
    try translating { try store.visit(Self.name(of: visit))?.bytes(of: file.digest) != nil }
  }

  /// What a waiting file holds.
  func bytes(of file: VisitFile, of visit: String) throws(OfficeError) -> [UInt8] {
    let bytes = try translating {
      try store.visit(Self.name(of: visit))?.bytes(of: file.digest)
    }
    guard let bytes else {
      throw OfficeError(
        .missing, code: "fileGone", message: "上传的文件“\(file.name)”已经超过两小时，没有保留",
        field: file.purpose.rawValue, hint: "请返回修改，重新选择这个文件")
    }
    return bytes
  }

  /// Removes files once they are in the case; those of another form of the browser still wait.
  func forget(_ files: [VisitFile], of visit: String) {
    for file in files { try? store.visit(Self.name(of: visit))?.remove(file.digest) }
  }

  private var visits: String { folder + "/visits" }

  private static func name(of visit: String) -> String { Secret.digest("visit \(visit)") }

  private func forgetOldVisits() {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: visits)) ?? [] {
      let path = "\(visits)/\(name)"
      let changed = try? FileManager.default.attributesOfItem(atPath: path)[.modificationDate]
      guard let changed = changed as? Date else { continue }
      if clock.milliseconds - Int(changed.timeIntervalSince1970 * 1_000) > Self.filesLast {
        try? FileManager.default.removeItem(atPath: path)
      }
    }
  }

  private var waitingBytes: Int {
    let paths = FileManager.default.enumerator(atPath: visits)?.compactMap { $0 as? String } ?? []
    return paths.reduce(0) { sum, path in
      let size = try? FileManager.default.attributesOfItem(atPath: "\(visits)/\(path)")[.size]
      return sum + (size as? Int ?? 0)
    }
  }
}

extension OfficeError {
  fileprivate static var noRoomForFiles: OfficeError {
    OfficeError(
      .unavailable, code: "noRoom", message: "现在收不下更多文件", hint: "请过一会儿再试，或者改用其他渠道提交")
  }
}
