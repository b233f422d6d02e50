import Casework
import CustomDump
import Office
import Statute
import Support
import Testing

struct ExplainTests {
  @Test func `dump`() throws {
    let desk = try SampleDesk(today: "2022-11-03")
    let number = try desk.log(.registeredMail, on: "2022-09-28", signed: "2022-09-30")
    print(try desk.run("explain", number).output)
    print(try desk.run("explain", number, "--json").output)
    let d2 = try SampleDesk(today: "2026-11-23")
    let n2 = try d2.log(.registeredMail, on: "2026-05-04", signed: "2026-05-06")
    _ = try d2.office.extend(n2, days: 20, approvedBy: "李四", approvedOn: "2026-05-29", reason: nil, .on("2026-06-01"))
    var a = ConsultationDraft(party: "甲公司", kind: .thirdParty); a.reachedOn = "2026-06-10"
    _ = try d2.office.consult(n2, a, .on("2026-06-08"))
    var b = ConsultationDraft(party: "乙局", kind: .coMaker); b.reachedOn = "2026-06-12"
    _ = try d2.office.consult(n2, b, .on("2026-06-11"))
    _ = try d2.office.answerConsultation(n2, party: "甲公司", .object, reason: "商业秘密", .on("2026-06-24"))
    let n3 = try d2.log(.ordinaryMail, on: "2026-03-02", arrived: "2026-03-04", confirmed: "2026-03-09")
    let n4 = try d2.log(.registeredMail, on: "2026-04-18", signed: "2026-04-20", arrived: "2026-04-23")
    _ = try d2.office.askCorrection(n4, items: ["写明文号"], period: .workingDays(15), reachedOn: "2026-05-06", .on("2026-04-30", asHappened: "经办人请假"))
    _ = try d2.office.receiveCorrection(n4, postedOn: "2026-05-18", .on("2026-05-20"))
    let n5 = try d2.log(.email, on: "2026-11-20")
    let n6 = try d2.log(.inPerson, on: "2026-11-16")
    for n in [n2, n3, n4, n5, n6] {
      print(try d2.run("explain", n).output)
    }
    print(try d2.run("explain", n2, "--as-of", "2026-06-25").output)
    print(try d2.run("explain", n4, "--as-of", "2026-05-11").output)
    for line in [["due"], ["due", "--json"], ["due", "--limit", "2"], ["list"], ["search", "解放"], ["audit"], ["audit", "--strict", "--json"], ["history", n4], ["check"], ["check", "--json"], ["rebuild"], ["show", n4], ["due", "--as-of", "2026-06-25"], ["calendar", "count", "2026-01-01", "2026-12-31"], ["show", "2026-0077"]] {
      let o = try d2.run(line)
      print("$ \(line)\n\(o.output)\(o.errors)[\(o.code)]")
    }
  }
}
