import CaseStore
import CustomDump
import Testing

struct ContentTests {
  let store: Store
  let content = Content(salt: [1, 2, 3], body: Array("征地补偿方案".utf8))

  init() throws { store = try Store.sample() }

  @Test func `a text is found by its digest until it is erased`() throws {
    try store.write { try $0.putContent(content) }
    expectNoDifference(try store.read { try $0.content(content.digest) }, .some(content))
    try store.write { try $0.eraseContent(content.digest) }
    expectNoDifference(try store.read { try $0.content(content.digest) }, nil)
  }

  @Test func `erasing an explanation leaves the entry that names it`() throws {
    try store.write {
      try $0.putContent(content)
      try $0.append([draft(asHappened: content.digest)])
      try $0.eraseContent(content.digest)
    }
    #expect(try store.read { try $0.entries(of: "2026-0001") }.first?.asHappened == content.digest)
  }

  @Test func `an explanation that is not kept cannot be named`() throws {
    #expect(throws: StoreFault.self) {
      try store.write { try $0.append([draft(asHappened: content.digest)]) }
    }
  }

  @Test func `a person is kept as last written`() throws {
    var person = Person(id: "p1", kind: "person", name: "李雷", phone: "13800000000")
    try store.write { try $0.putPerson(person) }
    person.email = "lilei@example.org"
    person.phone = nil
    try store.write { [person] in try $0.putPerson(person) }
    expectNoDifference(try store.read { try $0.person("p1") }, .some(person))
    expectNoDifference(try store.read { try $0.person("p2") }, nil)
  }
}
