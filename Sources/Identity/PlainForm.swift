/// The number without what an input method or a form adds: in half-width capitals, without blanks
/// and hyphens; null where there is nothing to take away.
///
/// It is only proposed, or tells what was meant: what was typed stays a fault.
func plainForm(of number: ArraySlice<UInt8>) -> [UInt8]? {
  if number.allSatisfy({ isDigit($0) || 0x41...0x5A ~= $0 }) { return nil }
  let scalars = String(decoding: number, as: UTF8.self).unicodeScalars.compactMap(plain)
  let plain = Array(String(String.UnicodeScalarView(scalars)).utf8)
  return plain[...] == number ? nil : plain
}

/// U+FF01 to U+FF5E are the full-width forms of the visible ASCII characters, in their order.
private func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
  switch scalar.value {
  case 0xFF01...0xFF5E: plain(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
  case 0x61...0x7A: Unicode.Scalar(UInt8(scalar.value - 0x20))
  case 0x09, 0x20, 0x2D, 0xA0, 0x2010...0x2015, 0x3000, 0xFEFF: nil
  default: scalar
  }
}
