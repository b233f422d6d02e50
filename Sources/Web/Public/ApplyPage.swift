import Office
import Statute

/// The 申请表, empty or as it was filled in, with what has to be put right.
struct ApplyPage: Sendable {
  let problems: [Problem]
  let once: String
  let groups: [Group]
  let files: [Kept]
  let hasFiles: Bool
  let uploads: [UploadField]
  let office: String

  /// A fault at the head of the page, with the field that it leads to.
  struct Problem: Sendable {
    let field: String
    let sentence: String
  }

  /// One of the three groups of art 29.
  struct Group: Sendable {
    let title: String
    let fields: [Field]
    let takesFiles: Bool
  }

  struct Field: Sendable {
    let name: String
    /// Unique on the page.
    let id: String
    let title: String
    let hint: String?
    let isRequired: Bool
    let value: String
    let problem: String?
    let isText: Bool
    let isLong: Bool
    let isChoice: Bool
    let choices: [FormPage.Choice]
    let autocomplete: String
  }

  /// A file that waits.
  struct Kept: Sendable {
    let text: String
    let title: String
    let name: String
  }

  struct UploadField: Sendable {
    let name: String
    let title: String
    let hint: String
    let problem: String?
  }

  init(
    _ form: OnlineForm, _ files: [VisitFile], _ faults: [FormFault], _ office: Office,
    once: String?
  ) {
    problems = faults.map { Problem(field: $0.field, sentence: $0.sentence) }
    self.once = once ?? FormToken.freshSecret()
    let fields = ApplyFields(form: form, faults: faults, profile: office.profile)
    groups = [
      Group(title: "一、申请人", fields: fields.applicant, takesFiles: true),
      Group(title: "二、需要的政府信息", fields: fields.request, takesFiles: false),
      Group(title: "三、获取政府信息的形式要求", fields: fields.shape, takesFiles: false),
    ]
    self.files = files.map(Kept.init)
    hasFiles = !files.isEmpty
    let limit = office.profile.attachmentLimit / 1_048_576
    uploads = VisitFile.Purpose.allCases.map { purpose in
      UploadField(
        name: purpose.rawValue, title: purpose.title, hint: purpose.hint(limit),
        problem: faults.first { $0.field == purpose.rawValue }?.sentence)
    }
    self.office = office.profile.name
  }
}

extension ApplyPage.Kept {
  init(_ file: VisitFile) {
    self.init(text: file.text, title: file.purpose.title, name: file.name)
  }
}

extension VisitFile.Purpose {
  fileprivate func hint(_ limit: Int) -> String {
    let form = "JPEG、PNG 图片或者 PDF，每个不超过 \(limit) MB，可以选几个。"
    switch self {
    case .proof: return "身份证件或者营业执照、登记证书的扫描件、照片；没有提供的，本机关将通知补正。" + form
    case .authorisation: return "有代理人的，提供授权委托书和代理人的身份证明。" + form
    case .other: return "书面申请书、线索等；没有的不选。" + form
    }
  }
}
