import CaseStore
import Casework
import Statute
import WorkingDays

/// What applicants entered in the outer zone, on its way into the cases of the inner one.
extension Office {
  /// A case of the application, with the day on which the outer zone took it.
  func take(
    _ carried: CarriedApplication, _ parcel: Int, _ kept: [String: CarriedBytes],
    _ seen: inout ExchangeImportView, _ transaction: Transaction
  ) throws {
    guard try transaction.exchangedCase(carried.number) == nil else {
      throw OfficeError.damagedParcel
    }
    var draft = try draft(carried)
    draft.files = files(carried.files, of: carried.number, kept, &seen)
    let view = try enter(draft, by: Self.applicant, nil, transaction)
    let note =
      "由外网转入：外网案号 \(carried.number)，\(carried.submittedAt.inChina) 提交，第 \(parcel) 号交换文件"
    _ = try act(
      view.number, Entry(on: carried.submittedOn, by: Self.applicant), [], transaction
    ) { try $0.procedure.note(try $0.keep(note), on: carried.submittedOn) }
    try transaction.put(
      ExchangedCase(outerNumber: carried.number, number: view.number))
    seen.applications.append(
      EnteredApplication(
        outerNumber: carried.number, number: view.number, receivedOn: view.receivedOn))
  }

  /// What the outer zone took cannot be refused here: an odd number of a card stays as it is.
  private func draft(_ carried: CarriedApplication) throws(OfficeError) -> LogDraft {
    let application = application(carried)
    do { return try draft(application, asHappened: nil) } catch {
      return try draft(application, asHappened: "外网已经收下")
    }
  }

  private func application(_ carried: CarriedApplication) -> Application {
    var applicant = Application.Applicant(name: carried.name, kind: carried.kind)
    applicant.idType = carried.idType
    applicant.idNumber = carried.idNumber
    applicant.phone = carried.phone
    applicant.email = carried.email
    applicant.address = carried.address
    var application = Application(
      channel: .online, submittedOn: carried.submittedOn, applicant: applicant,
      wants: carried.wants)
    application.agent = carried.agent
    application.agentAuthorised = carried.agentAuthorised
    application.items = carried.items
    application.informationNumber = carried.informationNumber
    application.form = carried.form
    application.way = carried.way
    application.respondent = profile.respondent(carried.respondent)?.code
    application.proof = carried.proof
    application.isByApplicant = true
    application.carried = Application.Carried(
      officeNumber: "外网\(carried.number)", confirmWithin: carried.confirmWithin)
    return application
  }

  /// The correction; where the case no longer waits for one it is noted, with its files.
  func take(
    _ carried: CarriedCorrection, _ kept: [String: CarriedBytes], _ view: inout ExchangeImportView,
    _ transaction: Transaction
  ) throws {
    let number = try innerNumber(carried.number, transaction)
    var remark: String?
    let entry = Entry(on: carried.on, by: Self.applicant)
    let files = files(carried.files, of: carried.number, kept, &view)
    _ = try act(number, entry, files, transaction) { act in
      do {
        guard act.matter.corrections.count == carried.round else {
          throw Refusal.notNow(.corrected, act.matter.phase, needs: .nothing)
        }
        return try act.procedure.receiveCorrection(postedOn: carried.on, on: carried.on)
      } catch let refusal as Refusal {
        let words = "申请人 \(carried.on) 在外网提交了补正，没有登记为收到补正：\(OfficeError(refusal).message)"
        remark = "案件 \(number)：\(words)"
        return try act.procedure.note(try act.keep(words), on: carried.on)
      }
    }
    if let remark { view.remarks.append(remark) } else { view.corrections.append(number) }
  }

  /// A file that comes after what it belongs to.
  func take(
    _ carried: CarriedAttachment, _ kept: [String: CarriedBytes],
    _ view: inout ExchangeImportView, _ transaction: Transaction
  ) throws {
    let number = try innerNumber(carried.number, transaction)
    let files = files([carried.file], of: carried.number, kept, &view)
    guard !files.isEmpty else { return }
    let entry = Entry(on: carried.on, by: Self.applicant)
    _ = try act(number, entry, files, transaction) { _ in [] }
  }

  /// The arrival of a letter; one that arrived before stays as it is.
  func take(
    _ carried: CarriedFetch, _ view: inout ExchangeImportView, _ transaction: Transaction
  ) throws {
    let number = try innerNumber(carried.number, transaction)
    let matter = try self.matter(number, transaction)
    let document = matter.documents.first { $0.id.description == carried.document }
    guard let document, document.waitsForFetching else { return }
    var remark: String?
    let entry = Entry(on: carried.on, by: Self.fetcher)
    _ = try act(number, entry, [], transaction) { act in
      do { return try act.procedure.reach(document.id, on: carried.on) } catch let refusal
        as Refusal
      {
        let words =
          "申请人 \(carried.on) 在外网领取了文书 \(document.id)，没有登记为送达：\(OfficeError(refusal).message)"
        remark = "案件 \(number)：\(words)"
        return try act.procedure.note(try act.keep(words), on: carried.on)
      }
    }
    if let remark { view.remarks.append(remark) } else { view.fetches.append(number) }
  }

  private func innerNumber(_ outer: String, _ transaction: Transaction) throws -> String {
    guard let known = try transaction.exchangedCase(outer) else {
      throw OfficeError.damagedParcel
    }
    return known.number
  }

  /// Files whose contents came along; what was erased on the way is left out, and so is what no
  /// applicant can have sent.
  private func files(
    _ carried: [CarriedFile], of number: String, _ kept: [String: CarriedBytes],
    _ view: inout ExchangeImportView
  ) -> [KeptFile] {
    carried.compactMap { file in
      guard let bytes = kept[file.digest] else { return nil }
      if bytes.isPlain { return file.kept(bytes) }
      view.remarks.append(
        "外网 \(number) 的文件“\(UploadFolder.plain(file.name))”不是图片、PDF 或者文字，没有收下")
      return nil
    }
  }
}
