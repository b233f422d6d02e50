import CCurl

/// One transfer by libcurl with a limit of time, of bytes that go out and bytes that come back.
final class Transfer {
  private let handle: UnsafeMutableRawPointer
  private var lists: [UnsafeMutablePointer<curl_slist>] = []
  private var upload: ArraySlice<UInt8> = []
  private(set) var answer: [UInt8] = []

  /// More is not read of an answer.
  private static let longestAnswer = 65_536
  /// Loaded once, before the first transfer.
  private static let isReady = lazy_curl_load() == 1

  init(_ address: String, seconds: Int) throws(DeliveryFault) {
    guard Self.isReady, let handle = lazy_curl_init() else { throw .noLibrary }
    self.handle = handle
    set(CURLOPT_URL, address)
    set(CURLOPT_NOSIGNAL, 1)
    set(CURLOPT_CONNECTTIMEOUT, min(seconds, 15))
    set(CURLOPT_TIMEOUT, seconds)
    set(CURLOPT_FOLLOWLOCATION, 0)
    receiveAnswer()
  }

  deinit {
    for list in lists { lazy_curl_free(list) }
    lazy_curl_cleanup(handle)
  }

  func set(_ option: CURLoption, _ text: String) { _ = lazy_curl_set_text(handle, option, text) }
  func set(_ option: CURLoption, _ number: Int) { _ = lazy_curl_set_number(handle, option, number) }

  func set(_ option: CURLoption, _ texts: [String]) {
    var list: UnsafeMutablePointer<curl_slist>?
    for text in texts { list = lazy_curl_append(list, text) }
    guard let list else { return }
    lists.append(list)
    _ = lazy_curl_set_pointer(handle, option, list)
  }

  /// The bytes that go out, piece by piece.
  func send(_ bytes: [UInt8]) {
    upload = bytes[...]
    _ = lazy_curl_set_pointer(handle, CURLOPT_READDATA, Unmanaged.passUnretained(self).toOpaque())
    _ = lazy_curl_set_flow(handle, CURLOPT_READFUNCTION) { target, size, count, transfer in
      guard let target, let transfer else { return 0 }
      return Unmanaged<Transfer>.fromOpaque(transfer).takeUnretainedValue()
        .take(upTo: size * count, into: target)
    }
  }

  private func take(upTo count: Int, into target: UnsafeMutablePointer<CChar>) -> Int {
    let piece = upload.prefix(count)
    for (offset, byte) in piece.enumerated() { target[offset] = CChar(bitPattern: byte) }
    upload = upload.dropFirst(piece.count)
    return piece.count
  }

  private func receiveAnswer() {
    _ = lazy_curl_set_pointer(handle, CURLOPT_WRITEDATA, Unmanaged.passUnretained(self).toOpaque())
    _ = lazy_curl_set_flow(handle, CURLOPT_WRITEFUNCTION) { source, size, count, transfer in
      guard let source, let transfer else { return 0 }
      let bytes = UnsafeRawBufferPointer(start: source, count: size * count)
      let this = Unmanaged<Transfer>.fromOpaque(transfer).takeUnretainedValue()
      this.answer += bytes.prefix(max(0, Transfer.longestAnswer - this.answer.count))
      return size * count
    }
  }

  /// Does it and returns the code of the server's last answer.
  func run() throws(DeliveryFault) -> Int {
    let end = lazy_curl_perform(handle)
    let code = lazy_curl_answer_code(handle)
    guard end == CURLE_OK else { throw DeliveryFault(end, code: code) }
    return code
  }
}

extension DeliveryFault {
  /// What the end of a transfer means; whatever is not known to be refused may have arrived.
  fileprivate init(_ end: CURLcode, code: Int) {
    switch end {
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY, CURLE_COULDNT_CONNECT,
      CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL:
      self = .unreachable
    case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_USE_SSL_FAILED,
      CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CERTPROBLEM:
      self = .untrusted
    case CURLE_LOGIN_DENIED: self = .loginDenied
    case CURLE_SEND_ERROR where code >= 400, CURLE_WEIRD_SERVER_REPLY where code >= 400:
      self = .refused(code: code)
    case CURLE_OPERATION_TIMEDOUT: self = .timedOut
    default: self = .brokenOff
    }
  }
}
