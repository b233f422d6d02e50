/// Is told of the elements of a part, in their order.
protocol XMLReceiver: AnyObject {
  /// The name of the outermost element.
  var root: StaticString { get }

  func begin(_ tag: XMLTag) throws(SheetFault)

  /// Takes text of the element; it may come in several pieces.
  func text(_ bytes: UnsafeRawBufferPointer) throws(SheetFault)

  /// Ends an element; true pauses the reading here.
  func end(_ tag: XMLTag) throws(SheetFault) -> Bool
}

extension XMLReceiver {
  func text(_: UnsafeRawBufferPointer) {}
  func end(_: XMLTag) -> Bool { false }
}
