import CaseStore
import Casework
import Letters
import Statute
import WorkingDays

extension LetterContext {
  func applicationFields() throws -> [LetterField: LetterValue] {
    let received = matter.received
    return [
      .caseNumber: .text(matter.number.description), .paper: .words(received.paper?.description),
      .channel: .text(received.channel.title), .mailNumber: .words(received.mailNumber),
      .submittedOn: .day(received.submittedOn), .receivedOn: .day(receivedOn),
      .wants: .words(try texts.text(matter.wants)), .itemCount: .number(matter.items.count),
      .single: .flag(matter.items.count < 2),
      .informationNumber: .words(received.informationNumber),
      .form: .words(try received.form.flatMap(texts.text) ?? received.plainForm),
      .way: .words(try received.way.flatMap(texts.text) ?? received.plainWay),
      .unit: .words(matter.unit), .handler: .words(matter.handler),
      .fileNumber: .words(matter.fileNumber), .outcome: .words(outcome?.title),
      .closedOn: .day(outcome?.countsOn), .papers: .list(papers),
    ]
  }

  func applicantFields() throws -> [LetterField: LetterValue] {
    let received = matter.received
    let applicant = try snapshot.person(received.applicant.value)
    let names = try ([received.applicant] + received.coApplicants).compactMap {
      try snapshot.person($0.value)?.name
    }
    let party = try document?.party.flatMap { try snapshot.person($0.value) }
    let addressee = party ?? applicant
    return [
      .applicant: .words(names.joined(separator: "、")),
      .applicantKind: .text(received.applicantKind.title), .you: .text(you),
      .idType: .words(applicant?.idType.flatMap(IdentityType.init)?.title),
      .idNumber: .words(applicant?.idNumber), .phone: .words(applicant?.phone),
      .email: .words(applicant?.email), .address: .words(applicant?.address),
      .agent: .words(try received.agent.flatMap { try snapshot.person($0.value)?.name }),
      .party: .words(party?.name),
      .addressee: .words(party?.name ?? names.joined(separator: "、")),
      .addresseeAddress: .words(addressee?.address), .addresseePhone: .words(addressee?.phone),
      .addresseePostcode: .words(addressee?.address.flatMap(Self.postcode)),
    ]
  }

  /// One person is 你, an organisation 你单位.
  private var you: String {
    if matter.received.applicantKind != .person { return "你单位" }
    return matter.received.coApplicants.isEmpty ? "你" : "你们"
  }

  private static func postcode(in address: String) -> String? {
    address.split { !("0"..."9").contains($0) }.first { $0.count == 6 }.map(String.init)
  }

  private var receivedOn: Day? { matter.receivedOn(profile.policy, clocks.calendar) }

  private var outcome: (title: String, countsOn: Day?)? {
    guard let outcome = matter.outcome(profile.policy) else { return nil }
    let types = outcome.items.map(\.type.title)
    let closing = outcome.type.flatMap(ClosingOutcome.init)?.title
    let titles = types.isEmpty ? [closing].compactMap { $0 } : types
    var seen: Set<String> = []
    let distinct = titles.filter { seen.insert($0).inserted }
    return (distinct.joined(separator: "、"), outcome.countsOn)
  }

  /// The file in the order of the archive: what came, then each document on its day.
  private var papers: [LetterFields] {
    let application = ("", "政府信息公开申请", matter.received.submittedOn)
    let documents = matter.documents.filter { !$0.isVoid }.map {
      ($0.number?.text ?? "", LetterKind($0, in: matter).title, $0.madeOn)
    }
    return ([application] + documents).enumerated().map { index, paper in
      LetterValue.row([
        "index": .number(index + 1), "paperNumber": .words(paper.0), "paperTitle": .text(paper.1),
        "paperDay": .day(paper.2),
      ])
    }
  }

  var termFields: [LetterField: LetterValue] {
    let current = clocks.deadlines
    let reply = current.last { [.reply, .orderedReply, .deferredReply].contains($0.term) }
    let assigned = matter.newest(.assigned)
    return [
      .correctionDue: .day(current.first { $0.term == .correctionNotice }?.due),
      .replyDue: .day(reply?.due),
      .daysLeft: .number(reply?.daysLeft.flatMap { $0 >= 0 ? $0 : nil }),
      .daysLate: .number(reply?.daysLeft.flatMap { $0 < 0 ? -$0 : nil }),
      .assignedOn: .day(assigned?.on),
      .returnBy: .day(assigned?.returnBy.flatMap { $0 < today ? nil : $0 }),
    ]
  }
}

extension RecordedFact {
  fileprivate var returnBy: Day? {
    if case .assigned(let assigned) = fact { assigned.returnBy } else { nil }
  }
}
