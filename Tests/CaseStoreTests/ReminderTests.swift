import Casework
import CustomDump
import Foundation
import GRDB
import Testing

@testable import CaseStore

/// What was told, and the rows that keep it so.
struct ReminderTests {
  let clock = ReminderClock(
    number: "2026-0001", term: "reply", start: "2026-09-01", dueDay: "2026-09-29")
  let message = MessageRow(
    id: "m1", channel: "mail", recipient: "李某某", day: "2026-09-21", madeAt: 1, body: "{}")

  private func store() throws -> Store {
    let store = try Store.sample()
    try store.write { [message, clock] in
      try $0.put(message, [ReminderRow(clock: clock, rung: 3, caughtUpFrom: 5)])
    }
    return store
  }

  @Test func `a message waits until it is sent`() throws {
    let store = try store()
    expectNoDifference(try store.read { try $0.unsentMessages(channel: "mail") }, [message])
    expectNoDifference(try store.read { try $0.unsentMessages(channel: "webhook") }, [])
    try store.write {
      try $0.hold("m1", by: "here 1 1", until: 9)
      try $0.markSent("m1", by: "another", at: "2026-09-21T00:00:00.000000Z")
    }
    expectNoDifference(
      try store.read { try $0.unsentMessages(channel: "mail").map(\.holder) }, ["here 1 1"])
    try store.write {
      try $0.markSent("m1", by: "here 1 1", at: "2026-09-21T00:00:00.000000Z")
    }
    expectNoDifference(try store.read { try $0.unsentMessages(channel: "mail") }, [])
    expectNoDifference(
      try store.read { try $0.told(clock, channel: "mail") }, ["李某某": 3])
  }

  @Test func `what is withdrawn was never told, what was sent cannot be`() throws {
    let store = try store()
    try store.write { try $0.withdraw("m1") }
    expectNoDifference(try store.read { try $0.told(clock, channel: "mail") }, [:])
    let other = try self.store()
    try other.write {
      try $0.hold("m1", by: "here 1 1", until: 9)
      try $0.markSent("m1", by: "here 1 1", at: "2026-09-21T00:00:00.000000Z")
      try $0.withdraw("m1")
    }
    expectNoDifference(try other.read { try $0.told(clock, channel: "mail") }, ["李某某": 3])
  }

  @Test(arguments: [
    "UPDATE message SET body = ''", "DELETE FROM message", "UPDATE reminder SET rung = 0",
    "DELETE FROM reminder", "UPDATE message SET sentAt = NULL",
  ])
  func `what was sent is never changed`(_ sql: String) throws {
    let store = try store()
    try store.write {
      try $0.hold("m1", by: "here 1 1", until: 9)
      try $0.markSent("m1", by: "here 1 1", at: "2026-09-21T00:00:00.000000Z")
    }
    #expect(throws: StoreFault.self) { try store.write { try $0.connection.run(sql, []) } }
  }

  /// Takes the fourth version's tables away.
  private static let dropAccounts = """
    DROP TABLE accessToken; DROP TABLE signIn; DROP TABLE signInFailure; DROP TABLE queryCode;
    DROP TABLE doneRequest; DROP TABLE account;
    DROP TABLE parcelEntry; DROP TABLE parcel; DROP TABLE exchangedCase; DROP TABLE exchangeValue;
    DROP TABLE exchangePartner; DROP TABLE caseToAudit;
    """

  @Test func `a desk of the third version gains accounts and loses nothing`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/desk"
    let store = try Store.create(at: path, agency: "main", name: "示例机关")
    try store.write { try $0.append([draft()]) }
    try DatabaseQueue(path: path + "/desk.sqlite").writeWithoutTransaction {
      try $0.execute(sql: "\(Self.dropAccounts) PRAGMA user_version = 3")
    }
    let opened = try Store.open(at: path)
    let account = AccountRow(
      name: "shen", title: "沈试", roles: ["clerk"], unit: nil, password: "x", mustChange: true)
    try opened.write { try $0.put(account) }
    expectNoDifference(try Store.open(at: path).read { try $0.accounts() }, [account])
    expectNoDifference(try opened.check().entries, 1)
  }

  @Test func `a desk of the fourth version is derived anew before it is audited`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/desk"
    let store = try Store.create(at: path, agency: "main", name: "示例机关")
    try store.write {
      try $0.append([draft()])
      try $0.setStamp("as it was")
    }
    try DatabaseQueue(path: path + "/desk.sqlite").writeWithoutTransaction {
      try $0.execute(sql: "DROP TABLE caseToAudit; PRAGMA user_version = 4")
    }
    let opened = try Store.open(at: path)
    expectNoDifference(try opened.read { try $0.stamp() }, nil)
    try opened.write { transaction in
      var derived = Derived(summary())
      derived.isSound = false
      try transaction.replace(derived)
    }
    let numbers = try opened.read { try $0.casesToAudit() }.map(\.description)
    expectNoDifference(numbers, ["2026-0001"])
  }

  @Test func `a desk of the second version gains the tables and loses nothing`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/desk"
    let store = try Store.create(at: path, agency: "main", name: "示例机关")
    try store.write {
      try $0.append([
        draft(), draft("来2026-0001", kind: "paperArrived"),
        draft("来2026-0002", kind: "paperArrived"), draft("来2026-0002", 2, kind: "paperClosed"),
      ])
    }
    try DatabaseQueue(path: path + "/desk.sqlite").writeWithoutTransaction {
      try $0.execute(
        sql: """
          DROP TRIGGER paperWaits; DROP TRIGGER paperWaitsNoMore; DROP TABLE openPaper;
          DROP TABLE reminder; DROP TABLE message; DROP TABLE feedEvent;
          DROP TABLE unnumberedLetter; DROP TABLE reportedCase; DROP TABLE reportedRemedy;
          \(Self.dropAccounts) PRAGMA user_version = 2
          """)
    }
    let opened = try Store.open(at: path)
    try opened.write { try $0.put(message, []) }
    let papers = try opened.read { try $0.openPapers() }.map { "\($0.number) \($0.on)" }
    expectNoDifference(papers, ["来2026-0001 2026-03-02"])
    expectNoDifference(try opened.check().entries, 4)
    expectNoDifference(try Store.open(at: path).check().entries, 4)
  }
}
