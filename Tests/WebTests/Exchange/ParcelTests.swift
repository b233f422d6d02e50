import CustomDump
import Foundation
import Support
import Testing
import WorkingDays

@testable import Office
@testable import Web

struct ParcelTests {
  let zones: TwoZones

  init() throws { zones = try TwoZones() }

  @Test func `a parcel that was taken in before changes nothing`() async throws {
    try await apply()
    try zones.carryIn("1")
    let before = try zones.inner.facts(of: "2026-0001")
    let again = try zones.inner.office().importParcel(zones.path("1"))
    expectNoDifference([again.number, again.applications.count], [1, 0])
    #expect(again.already)
    expectNoDifference(try zones.inner.facts(of: "2026-0001"), before)
    expectNoDifference(try zones.inner.cases(), ["2026-0001"])
  }

  @Test func `a gap is refused by name, and the lost parcel is written again byte for byte`()
    async throws
  {
    for name in ["1", "2", "3"] {
      try await apply()
      _ = try zones.outer.office().exportParcel(nil, to: zones.path(name))
    }
    try zones.inner.office().importParcel(zones.path("1")).requireNew()
    let refusal = try #require(zones.refusal("3"))
    expectNoDifference(
      [refusal.code, refusal.message], ["missingParcels", "缺少第 2 号交换文件，要先导入"])
    _ = try zones.outer.office().exportParcel(2, to: zones.path("2 again"))
    expectNoDifference(try bytes("2 again"), try bytes("2"))
    try zones.inner.office().importParcel(zones.path("2 again")).requireNew()
    try zones.inner.office().importParcel(zones.path("3")).requireNew()
    expectNoDifference(try zones.inner.cases(), ["2026-0001", "2026-0002", "2026-0003"])
  }

  @Test func `without anything new the last parcel is written again until it is acknowledged`()
    async throws
  {
    try await apply()
    let office = try zones.outer.office()
    #expect(try office.exportParcel(nil, to: zones.path("1")).number == 1)
    let again = try office.exportParcel(nil, to: zones.path("1 again"))
    #expect(again.again && again.number == 1)
    expectNoDifference(try bytes("1 again"), try bytes("1"))
    try zones.inner.office().importParcel(zones.path("1")).requireNew()
    #expect(try zones.carryOut("back").acknowledged == 1)
    expectNoDifference(try office.exchangeStatus().unacknowledged, [])
    let last = try office.exportParcel(nil, to: zones.path("2"))
    // The news of the inner desk is acknowledged once, and that is not acknowledged in turn.
    #expect(last.number == 2 && last.standings == 0 && last.applications == 0)
    try zones.inner.office().importParcel(zones.path("2")).requireNew()
    let nothing = try zones.inner.office().exportParcel(nil, to: zones.path("nothing"))
    #expect(nothing.number == nil)
    #expect(!FileManager.default.fileExists(atPath: zones.path("nothing")))
  }

  @Test func `no byte can be changed or missing`() async throws {
    try await apply()
    _ = try zones.outer.office().exportParcel(nil, to: zones.path("1"))
    let whole = try bytes("1")
    for place in stride(from: 0, to: whole.count, by: max(1, whole.count / 60)) {
      var bent = whole
      bent[place] ^= 1
      try Data(bent).write(to: zones.disc.appending(path: "bent"))
      #expect(zones.refusal("bent")?.status == .refused, "byte \(place)")
      try Data(whole[..<place]).write(to: zones.disc.appending(path: "short"))
      #expect(zones.refusal("short")?.status == .refused, "cut at \(place)")
    }
    #expect(zones.refusal("gone")?.status == .missing)
    expectNoDifference(try zones.inner.cases(), [])
    try zones.inner.office().importParcel(zones.path("1")).requireNew()
  }

  @Test func `a parcel of another pair, or of this very desk, is refused`() async throws {
    let others = try TwoZones()
    try await others.outer.serving { _ = try await $0.apply() }
    _ = try others.outer.office().exportParcel(nil, to: zones.path("theirs"))
    #expect(zones.refusal("theirs")?.code == "otherPair")
    try await apply()
    try zones.carryIn("1")
    _ = try zones.inner.office().exportParcel(nil, to: zones.path("own"))
    #expect(zones.refusal("own")?.code == "ownParcel")
    expectNoDifference(try zones.inner.cases(), ["2026-0001"])
  }

  @Test func `more files than a parcel holds follow by themselves, each once`() async throws {
    let proofs = (1...4).map { number in
      File("proof", "身份证\(number).jpg", File.jpeg + Array(repeating: UInt8(number), count: 90))
    }
    try await zones.outer.serving { _ = try await $0.apply(SampleForm.fields, proofs) }
    try await apply()
    var more = true
    for round in 1...9 where more {
      more = try zones.outer.office().exportParcel(
        nil, to: zones.path("\(round)"), mostBytes: 200
      ).more
      try zones.inner.office().importParcel(zones.path("\(round)")).requireNew()
    }
    #expect(!more)
    expectNoDifference(try zones.inner.cases(), ["2026-0001", "2026-0002"])
    let shown = try zones.inner.office().show(
      "2026-0001", Standpoint(asOf: "2026-03-10", knownOn: "2026-03-10"))
    expectNoDifference(shown.attachments.map(\.name), proofs.map(\.name))
    expectNoDifference(try zones.outer.office().exchangeStatus().waiting, 0)
  }

  @Test func `nothing of an applicant can be read on the disc`() async throws {
    try await apply()
    _ = try zones.outer.office().exportParcel(nil, to: zones.path("1"))
    let data = Data(try bytes("1"))
    for word in ["沈知远", "320705199001010004", "13800001234", "道路改造"] {
      #expect(data.range(of: Data(word.utf8)) == nil)
    }
  }

  @Test func `a pair is made once, of two different sides`() throws {
    let fresh = try TwoZones(paired: false)
    let (outer, inner) = (try fresh.outer.office(), try fresh.inner.office())
    expectNoDifference(code { _ = try outer.exchangeStatus() }, "notPaired")
    expectNoDifference(
      code { _ = try outer.writeExchangeKeys(nil, to: fresh.path("a")) }, "missingOption")
    let view = try outer.writeExchangeKeys(.outer, to: fresh.path("outer"))
    #expect(try outer.writeExchangeKeys(nil, to: fresh.path("outer")) == view)
    expectNoDifference(
      code { _ = try outer.writeExchangeKeys(.inner, to: fresh.path("b")) }, "otherSide")
    expectNoDifference(code { _ = try outer.pair(nil, with: fresh.path("outer")) }, "sameSide")
    expectNoDifference(
      code { _ = try outer.exportParcel(nil, to: fresh.path("c")) }, "notPaired")
    _ = try inner.pair(nil, with: fresh.path("outer"))
    _ = try inner.pair(nil, with: fresh.path("outer"))
    let third = try TwoZones(paired: false)
    _ = try third.outer.office().writeExchangeKeys(.outer, to: fresh.path("third"))
    expectNoDifference(
      code { _ = try inner.pair(nil, with: fresh.path("third")) }, "pairedAlready")
    expectNoDifference(
      code { _ = try inner.pair(nil, with: "/etc/hostname") }, "notExchangeKeys")
  }

  private func apply() async throws {
    try await zones.outer.serving { _ = try await $0.apply() }
  }

  private func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: zones.disc.appending(path: name)))
  }

  private func code(_ body: () throws -> Void) -> String? {
    do { try body() } catch let error as OfficeError { return error.code } catch {}
    return nil
  }
}

extension ExchangeImportView {
  fileprivate func requireNew() throws { try #require(!already) }
}
