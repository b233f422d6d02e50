import Casework
import CustomDump
import Testing

@testable import CaseStore

/// Receipts that were recorded when form and way still stood in the fact.
struct OlderReceiptTests {
  private static let payload = """
    {"agentAuthorised":false,"applicant":"p1","applicantKind":"person","arrivedOn":"2026-03-02",\
    "channel":"inPerson","choosesElectronic":false,"coApplicants":[],"form":"纸质","items":["a1"],\
    "otherAddressee":false,"respondent":"main","slip":false,"submittedOn":"2026-03-02",\
    "wants":"a1","way":"邮寄至桥南村三号"}
    """

  private func received(_ payload: String) throws -> Received {
    let store = try Store.sample()
    try store.write { try $0.append([draft(payload: payload)]) }
    let number = CaseNumber(year: 2026, serial: 1)
    return try #require(try store.read { try $0.matter(number) }).received
  }

  @Test func `their words are read as before`() throws {
    let received = try received(Self.payload)
    expectNoDifference([received.plainForm, received.plainWay], ["纸质", "邮寄至桥南村三号"])
    expectNoDifference([received.form, received.way], [nil, nil])
  }

  @Test func `written anew, they hold references and no word`() throws {
    let sealed = try received(Self.payload).sealing(
      form: TextReference(digest: "b2"), way: TextReference(digest: "c3"))
    let payload = try FactCoding.payload(of: Fact.received(sealed))
    #expect(!payload.contains("纸质") && !payload.contains("桥南村"))
    let anew = try received(payload)
    expectNoDifference([anew.form?.digest, anew.way?.digest], ["b2", "c3"])
    expectNoDifference(anew, sealed)
  }
}
