import CustomDump
import HTTPTypes
import Hummingbird
import NIOCore
import Testing

@testable import Web

@Suite("Bodies that come byte after byte")
struct SlowBodyTests {
  /// What reading a body of so many pieces gives, a pause of 20 ms before each.
  private func status(pieces: Int, patience: Int64) async throws -> HTTPResponse.Status? {
    var settings = ServiceSettings()
    settings.bodyPatience = patience
    let (body, source) = RequestBody.makeStream()
    let head = HTTPRequest(
      method: .post, scheme: nil, authority: "localhost", path: "/login",
      headerFields: [.contentType: "application/x-www-form-urlencoded"])
    async let sending: Void = {
      for _ in 0..<pieces {
        try await Task.sleep(for: .milliseconds(20))
        await source.yield(ByteBuffer(string: "a"))
      }
      source.finish()
    }()
    do {
      _ = try await RequestReader(settings: settings).form(
        Request(head: head, body: body), limit: 1 << 20)
      try await sending
      return nil
    } catch let error as HTTPError {
      try await sending
      return error.status
    }
  }

  @Test("They are given up once the patience is over")
  func givenUp() async throws {
    let status = try await status(pieces: 10, patience: 30)
    expectNoDifference(status, .requestTimeout)
  }

  @Test("One that is only slow is read")
  func onlySlow() async throws {
    let status = try await status(pieces: 10, patience: 100_000_000)
    expectNoDifference(status, nil)
  }
}
