import HTTPTypes
import Hummingbird
import Office

/// For the people who run the service.
extension Routes {
  var operations: [Route] {
    [
      .get("/health", .everyone) { _, _ in Reply(type: Self.plain, body: Array("ok\n".utf8)) },
      .get("/ready", .everyone) { _, office in
        guard !office.isLocked else {
          throw Problem(.serviceUnavailable, "locked", "案件台没有密钥")
        }
        _ = try office.notices()
        return Reply(type: Self.plain, body: Array("ready\n".utf8))
      },
      .get("/metrics", .everyone) { _, _ in
        Reply(
          type: "text/plain; version=0.0.4; charset=utf-8", body: Array(meter.text.utf8))
      },
      .get("/assets/style.css", .everyone) { _, _ in
        Reply(
          type: "text/css; charset=utf-8", body: PackageResources.style_css,
          headers: [(.cacheControl, "public, max-age=3600")])
      },
    ]
  }

  private static let plain = "text/plain; charset=utf-8"
}
