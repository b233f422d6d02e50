import CustomDump
import Statute
import Testing

/// Every closed choice is typed by its English name or its Chinese title, and both are its own.
struct TitledTests {
  @Test(
    arguments: [
      ApplicantKind.self, IdentityProof.self, IdentityType.self, PartyKind.self,
      ConsultationSubject.self,
      Opinion.self, ClosingOutcome.self, PaperClosing.self, Channel.self, DocumentKind.self,
      FeeTariff.self, Means.self, Fault.self, Reading.self, RemedyKind.self, RemedyOutcome.self,
      ReplyType.self, Role.self, ReviewKind.self, ReviewOpinion.self, Term.self,
    ] as [any Titled.Type])
  func `no two choices share a title, and both names find the choice`(type: any Titled.Type) {
    check(type)
  }

  private func check<Choice: Titled>(_ type: Choice.Type) {
    let all = Array(type.allCases)
    expectNoDifference(all.map { Choice.named($0.rawValue) }, all)
    expectNoDifference(all.map { Choice.named($0.title) }, all)
    expectNoDifference(all.filter { $0.title.isEmpty }, [])
    expectNoDifference(Choice.named("没有这一项"), nil)
    expectNoDifference(Choice.named(""), nil)
  }

  @Test(arguments: Reading.allCases)
  func `the two answers to a question have titles of their own`(reading: Reading) {
    expectNoDifference(Set(reading.choices.map(\.title)).count, 2)
    expectNoDifference(reading.standard, reading.choices[0])
    expectNoDifference(reading.basis.isEmpty, false)
  }
}
