internal import CExpat

/// Reads the XML of a part of a workbook in pieces.
///
/// A document type is refused where it begins, so there are no entities to explode or to fetch.
final class XMLPart {
  private let receiver: any XMLReceiver
  private let part: ArchivePart
  private let parser: XML_Parser
  private var fault: SheetFault?
  private var depth = 0
  private var isPaused = false
  private var isLast = false

  private static let piece = 128 << 10

  init(_ part: ArchivePart, for receiver: any XMLReceiver) throws(SheetFault) {
    guard let parser = XML_ParserCreate(nil) else { throw .failed(detail: "expat") }
    self.part = part
    self.parser = parser
    self.receiver = receiver
    setHandlers()
  }

  deinit { XML_ParserFree(parser) }

  var progress: SheetProgress { SheetProgress(done: part.position, total: part.size) }

  /// Reads a part to its end.
  static func read(_ part: ArchivePart, for receiver: any XMLReceiver) throws(SheetFault) {
    let reading = try XMLPart(part, for: receiver)
    while try reading.advance() {}
  }

  /// Reads until the receiver pauses, or to the end and answers false.
  func advance() throws(SheetFault) -> Bool {
    while isPaused || !isLast {
      let status = isPaused ? XML_ResumeParser(parser) : try feed()
      if let fault { throw fault }
      isPaused = status == XML_STATUS_SUSPENDED
      if isPaused { return true }
      guard status == XML_STATUS_OK else { throw damaged() }
      try checkRest()
    }
    return false
  }

  private func feed() throws(SheetFault) -> XML_Status {
    guard let space = XML_GetBuffer(parser, Int32(Self.piece)) else { throw damaged() }
    let count = try part.read(into: space, count: Self.piece)
    isLast = count == 0
    return XML_ParseBuffer(parser, Int32(count), isLast ? 1 : 0)
  }

  /// Bytes that were fed and not understood are one tag or comment, which the parser keeps whole.
  private func checkRest() throws(SheetFault) {
    let rest = part.position - Int(XML_GetCurrentByteIndex(parser))
    guard isLast || rest <= part.limits.tagBytes else { throw .tooLarge(part: part.name) }
  }

  private func damaged() -> SheetFault {
    let text = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? ""
    return .damaged(part: part.name, detail: text)
  }

  private func setHandlers() {
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser, { XMLPart.of($0)?.begin($1, $2) }, { XMLPart.of($0)?.end($1) })
    XML_SetCharacterDataHandler(parser) { XMLPart.of($0)?.text($1, $2) }
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      XMLPart.of(data)?.refuseDocumentType()
    }
  }

  private static func of(_ data: UnsafeMutableRawPointer?) -> XMLPart? {
    data.map { Unmanaged<XMLPart>.fromOpaque($0).takeUnretainedValue() }
  }

  private func begin(
    _ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    guard fault == nil, let name else { return }
    let tag = XMLTag(name, attributes)
    depth += 1
    do throws(SheetFault) {
      guard depth <= part.limits.depth else { throw .tooLarge(part: part.name) }
      guard depth > 1 || tag.isNamed(receiver.root) else {
        throw .damaged(part: part.name, detail: String(cString: name))
      }
      try receiver.begin(tag)
    } catch { stop(error) }
  }

  private func text(_ bytes: UnsafePointer<CChar>?, _ count: Int32) {
    guard fault == nil else { return }
    do throws(SheetFault) {
      try receiver.text(UnsafeRawBufferPointer(start: bytes, count: Int(count)))
    } catch { stop(error) }
  }

  private func end(_ name: UnsafePointer<CChar>?) {
    guard fault == nil, let name else { return }
    depth -= 1
    do throws(SheetFault) {
      if try receiver.end(XMLTag(name)) { XML_StopParser(parser, 1) }
    } catch { stop(error) }
  }

  private func refuseDocumentType() { stop(.documentType(part: part.name)) }

  private func stop(_ fault: SheetFault) {
    self.fault = fault
    XML_StopParser(parser, 0)
  }
}
