import Casework
import CustomDump
import Foundation
import Office
import Statute
import Testing

/// The glossary names every closed choice of the code in both languages.
struct GlossaryTests {
  /// The rows of the page's tables, each as its cells without the marks of code.
  private let rows: [[String]]

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = try String(contentsOf: root.appending(path: "Docs/Glossary.md"), encoding: .utf8)
    rows = page.split(separator: "\n").filter { $0.hasPrefix("| ") }.map { line in
      line.split(separator: "|").map {
        $0.replacing("`", with: "").trimmingCharacters(in: .whitespaces)
      }
    }
  }

  @Test func `every choice of the law and of the procedure has its row`() {
    let choices =
      names(Channel.self) + names(Phase.self) + names(Flag.self) + names(Statute.Role.self)
      + names(ApplicantKind.self) + names(IdentityType.self) + names(IdentityProof.self)
      + names(PartyKind.self)
      + names(ConsultationSubject.self) + names(Opinion.self) + names(ReviewKind.self)
      + names(ReviewOpinion.self) + names(Term.self) + names(DocumentKind.self)
      + names(Means.self) + names(Fault.self) + names(ReplyType.self)
      + names(ClosingOutcome.self) + names(RemedyKind.self) + names(RemedyOutcome.self)
      + names(FeeTariff.self) + names(FindingCode.self) + names(FindingLevel.self)
      + names(Reading.self) + names(PaperClosing.self) + names(RespondentLevel.self)
      + names(PublicationPhase.self) + names(PublicationFinding.Code.self)
      + names(Resemblance.self) + names(AuditGroup.self)
    expectNoDifference(choices.filter { !isRow($0) }, [])
  }

  @Test func `every kind of fact has its row`() {
    expectNoDifference(FactKind.allCases.map { [$0.title, $0.rawValue] }.filter { !isRow($0) }, [])
  }

  @Test func `both answers of a reading stand in its row`() {
    let readings = Reading.allCases.map { reading in
      [reading.title, reading.rawValue] + reading.choices.map { "\($0.title) \($0.rawValue)" }
    }
    expectNoDifference(readings.filter { !isRow($0) }, [])
  }

  @Test func `every state of a clock and every way of redress is named`() {
    let states = Deadline.State.allCases.map(\.rawValue)
    let ways = RemedyPath.allCases.map(\.title)
    expectNoDifference((states + ways).filter { word in !rows.contains { $0.contains(word) } }, [])
  }

  @Test func `every finding stands at its level`() {
    let findings = FindingCode.allCases.map { [$0.title, $0.rawValue, $0.level.rawValue] }
    expectNoDifference(findings.filter { !isRow($0) }, [])
  }

  /// The Chinese title and the English name of each choice.
  private func names<Choice: Titled>(_ choice: Choice.Type) -> [[String]] {
    choice.allCases.map { [$0.title, $0.rawValue] }
  }

  /// Whether a row begins with these cells.
  private func isRow(_ cells: [String]) -> Bool { rows.contains { $0.starts(with: cells) } }
}
