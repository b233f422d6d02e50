import Foundation
public import Statute

/// Which dossier is meant, and where it goes.
public struct DossierOrder: Sendable {
  public let number: String
  public let point: Standpoint
  public let withFindings: Bool
  /// Why persons are shown in full; nil: for the making of a dossier.
  public let reason: String?
  /// What is written; nil: both, or what the ending of the path says.
  public let format: DossierFormat?
  /// A folder, or a file with its ending; nil: the current folder.
  public let path: String?

  public init(
    _ number: String, _ point: Standpoint, withFindings: Bool = false, reason: String? = nil,
    format: DossierFormat? = nil, path: String? = nil
  ) {
    self.number = number
    self.point = point
    self.withFindings = withFindings
    self.reason = reason
    self.format = format
    self.path = path
  }
}

/// What a dossier is written as.
public enum DossierFormat: String, Titled {
  case pdf, zip

  public var title: String {
    switch self {
    case .pdf: "版式文件"
    case .zip: "压缩包"
    }
  }
}

/// The files that a dossier is written to.
struct DossierTarget: Hashable {
  let pdf: String?
  let zip: String?

  init(_ order: DossierOrder, number: String) throws(OfficeError) {
    let path = order.path ?? "."
    if Self.isFolder(path) {
      let name = (path == "." ? "" : path.hasSuffix("/") ? path : path + "/") + "\(number)-卷宗"
      pdf = order.format == .zip ? nil : name + ".pdf"
      zip = order.format == .pdf ? nil : name + ".zip"
      return
    }
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    guard let format = DossierFormat(rawValue: ending) else { throw Self.noFolder(path) }
    guard order.format == nil || order.format == format else {
      throw OfficeError(
        .usage, code: "contradiction", message: "--format 和 --out 的后缀“\(ending)”不一致",
        field: "--format", hint: "去掉其中一个，或者让 --out 写一个文件夹")
    }
    pdf = format == .pdf ? path : nil
    zip = format == .zip ? path : nil
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  private static func noFolder(_ path: String) -> OfficeError {
    OfficeError(
      .missing, code: "noSuchFile", message: "没有文件夹“\(path)”", field: "--out",
      hint: "写一个已有的文件夹，或者以 .pdf、.zip 结尾的文件名")
  }
}
