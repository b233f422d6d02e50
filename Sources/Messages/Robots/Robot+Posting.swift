import CCurl
import Crypto
import Foundation

extension Robot {
  /// Posts a digest and reads whether the robot took it.
  ///
  /// - Parameter milliseconds: since 1970, for the signature of 钉钉.
  public func send(
    _ digest: DailyDigest, messageID: String, at milliseconds: Int64
  ) throws(DeliveryFault) {
    guard let body = try? body(digest, messageID: messageID) else { throw .declined("JSON") }
    let transfer = try Transfer(signedAddress(at: milliseconds), seconds: seconds)
    transfer.set(CURLOPT_PROTOCOLS_STR, "http,https")
    transfer.set(
      CURLOPT_HTTPHEADER,
      ["Content-Type: application/json; charset=utf-8", "X-Message-ID: \(messageID)", "Expect:"])
    transfer.set(CURLOPT_POST, 1)
    transfer.set(CURLOPT_POSTFIELDSIZE, body.count)
    transfer.send(body)
    let code = try transfer.run()
    guard (200..<300).contains(code) else { throw .refused(code: code) }
    try requireTaken(transfer.answer)
  }

  /// 钉钉 signs the instant with the secret (HMAC-SHA256) in the address.
  func signedAddress(at milliseconds: Int64) -> String {
    guard kind == .dingTalk, let secret else { return address }
    let signed = HMAC<SHA256>.authenticationCode(
      for: Data("\(milliseconds)\n\(secret)".utf8), using: SymmetricKey(data: Data(secret.utf8)))
    let sign = Data(signed).base64EncodedString().replacing("+", with: "%2B")
      .replacing("/", with: "%2F").replacing("=", with: "%3D")
    return "\(address)\(address.contains("?") ? "&" : "?")timestamp=\(milliseconds)&sign=\(sign)"
  }

  /// Robots answer 200 to what they do not take, and say so in `errcode` or `code`.
  private func requireTaken(_ answer: [UInt8]) throws(DeliveryFault) {
    guard kind != .plain else { return }
    let verdict = try? JSONDecoder().decode(RobotAnswer.self, from: Data(answer))
    guard let verdict, let code = verdict.errcode ?? verdict.code ?? verdict.StatusCode else {
      throw .declined("？")
    }
    guard code == 0 else { throw .declined("\(code) \(verdict.errmsg ?? verdict.msg ?? "")") }
  }
}

private struct RobotAnswer: Decodable {
  let errcode: Int?
  let errmsg: String?
  let code: Int?
  let msg: String?
  // swift-format-ignore: AlwaysUseLowerCamelCase
  let StatusCode: Int?
}
