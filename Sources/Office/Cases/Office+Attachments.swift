import CaseStore
import Casework
import Foundation
import WorkingDays

/// A file that lies safely in the desk's folder and waits to be named by a fact.
struct KeptFile {
  let digest: String
  let name: String
  let size: Int

  var mediaType: String {
    switch name.split(separator: ".").last?.lowercased() {
    case "pdf": "application/pdf"
    case "jpg", "jpeg": "image/jpeg"
    case "png": "image/png"
    case "txt": "text/plain"
    default: "application/octet-stream"
    }
  }
}

extension Office {
  /// Stores files before the transaction that names them.
  ///
  /// - Parameter option: The option they were named by, for what is wrong with one.
  func keep(_ paths: [String], from option: String = "--attach") throws(OfficeError) -> [KeptFile] {
    try translating { try paths.map { try keep($0, option) } }
  }

  private func keep(_ path: String, _ option: String) throws -> KeptFile {
    let bytes = try contents(of: path, option)
    guard let folder = store.attachments else {
      throw StoreFault.failed(detail: "a desk in memory keeps no files")
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return KeptFile(digest: try folder.keep(bytes), name: name, size: bytes.count)
  }

  /// Refuses a file that could not be kept, before anything else is entered.
  public func checkFile(_ path: String, from option: String = "--attach") throws(OfficeError) {
    _ = try size(of: path, option)
  }

  private func contents(of path: String, _ option: String) throws -> [UInt8] {
    let size = try size(of: path, option)
    guard let data = FileManager.default.contents(atPath: path), data.count == size else {
      throw OfficeError(
        .refused, code: "fileChanged", message: "“\(path)”读取时发生变化或者不能读取", field: option,
        hint: "请确认文件可读、没有被其他程序写入，再试一次")
    }
    return Array(data)
  }

  private func size(of path: String, _ option: String) throws(OfficeError) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard let attributes, let size = attributes[.size] as? Int else {
      throw OfficeError(
        .missing, code: "noSuchFile", message: "找不到文件“\(path)”", field: option,
        hint: "请核对文件名和所在的文件夹")
    }
    guard attributes[.type] as? FileAttributeType == .typeRegular else {
      throw OfficeError(
        .refused, code: "notAFile", message: "“\(path)”不是普通文件", field: option,
        hint: "请写文件，不要写文件夹")
    }
    guard size > 0 else {
      throw OfficeError(
        .refused, code: "emptyFile", message: "“\(path)”是空文件", field: option,
        hint: "请确认扫描或者保存已经完成")
    }
    guard size <= profile.attachmentLimit else {
      throw OfficeError(
        .refused, code: "fileTooLarge",
        message: "“\(path)”有 \(size) 字节，超过上限 \(profile.attachmentLimit) 字节",
        field: option, hint: "机关设置的“附件上限”可以调整")
    }
    return size
  }

  /// Names stored files and answers with the facts that say so.
  func attach(_ files: [KeptFile], on day: Day, _ transaction: Transaction) throws -> [NewFact] {
    try attached(files, with: nil, transaction).map { NewFact(.attached($0), on: day) }
  }

  /// Stored files that go to the applicant with a reply; each has a name of its own there.
  func enclosed(
    _ files: [KeptFile], with reply: DocumentID?, of matter: Case, _ transaction: Transaction
  ) throws -> [Attached] {
    let before = reply.flatMap(matter.document).map(matter.enclosures) ?? []
    var names = Set(try before.compactMap { try transaction.text($0.file.name) })
    for file in files where !names.insert(file.name).inserted {
      throw OfficeError(
        .refused, code: "sameFileName", message: "随这份答复书已经有一份叫“\(file.name)”的文件",
        field: "--enclose", hint: "是另一份文件的，改一个文件名再附")
    }
    return try attached(files, with: reply, transaction)
  }

  private func attached(
    _ files: [KeptFile], with reply: DocumentID?, _ transaction: Transaction
  ) throws -> [Attached] {
    try files.map { file in
      try transaction.putAttachment(
        Attachment(
          digest: file.digest, size: file.size, mediaType: file.mediaType))
      return Attached(
        digest: file.digest, name: try transaction.keep(file.name), size: file.size,
        mediaType: file.mediaType, enclosedWith: reply)
    }
  }
}

extension Office {
  /// The files of a case, in the order in which they were added.
  func attachments(_ matter: Case, _ texts: CaseTexts) throws -> [AttachmentView] {
    try matter.facts.compactMap { fact in
      guard case .attached(let file) = fact.fact, !matter.struck.contains(fact.sequence) else {
        return nil
      }
      return AttachmentView(
        fact: fact.sequence, name: try texts.text(file.name), size: file.size,
        mediaType: file.mediaType, digest: file.digest,
        enclosedWith: file.enclosedWith?.description,
        erased: try texts.snapshot.attachment(file.digest)?.isErased ?? true)
    }
  }
}

extension Office {
  /// A file of a case with its name; it stands on record who looked at it.
  ///
  /// - Throws: where the case has no such file, or its content was erased.
  public func attachment(
    _ digest: String, of number: String, by person: String
  ) throws(OfficeError) -> (name: String, bytes: [UInt8]) {
    try recordReveal(reason: "查看附件", of: "attachment \(number)", by: person)
    return try reading { snapshot in
      let matter = try self.matter(number, snapshot)
      let known = try attachments(matter, try CaseTexts(matter, .open, snapshot))
      guard let file = known.first(where: { $0.digest == digest && !$0.erased }),
        let bytes = try store.attachments?.bytes(of: digest)
      else {
        throw OfficeError(
          .missing, code: "noSuchFile", message: "案件 \(number) 没有这份附件", hint: "内容可能已经清除")
      }
      return (file.name ?? "附件", bytes)
    }
  }
}
