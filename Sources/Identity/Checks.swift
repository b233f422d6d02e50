/// ISO 7064 MOD 11-2 over seventeen digits: the character at 18 brings the weighted sum to 1.
func residentCheckFault(_ number: Characters) -> Fault? {
  // Twice the sum so far, and the next digit, is the sum with weights 2^17, 2^16 … 2.
  var sum = 0
  for position in 1...17 { sum = (sum + number.digit(position)) * 2 % 11 }
  let check = isX(number[18]) ? 10 : number.digit(18)
  return (sum + check) % 11 == 1 ? nil : Fault(.checksum)
}

/// GB 32100: weights 3^i mod 31 over seventeen characters; the one at 18 brings the sum to 0.
func creditCheckFault(_ number: Characters) -> Fault? {
  var sum = 0
  var weight = 1
  for position in 1...17 {
    sum += Int(creditValues[Int(number[position])]) * weight
    weight = weight * 3 % 31
  }
  return (sum + Int(creditValues[Int(number[18])])) % 31 == 0 ? nil : Fault(.checksum)
}

/// GB 11714: the organisation code in positions 9 to 16 and its check at 17, X for 10 and 0 for 11.
func organisationCheckFault(_ number: Characters) -> Fault? {
  var sum = 0
  for (offset, weight) in organisationWeights.enumerated() {
    sum += organisationValue(number[9 + offset]) * weight
  }
  // A would have the value of the X, but no code has it here.
  guard isDigit(number[17]) || number[17] == 0x58 else { return Fault(.organisationCheck) }
  let check = number[17] == 0x58 ? 10 : organisationValue(number[17])
  return (sum + check) % 11 == 0 ? nil : Fault(.organisationCheck)
}

private let organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2]

/// Digits as they are, A as 10 to Z as 35: the organisation code knows all letters.
private func organisationValue(_ byte: UInt8) -> Int {
  isDigit(byte) ? Int(byte) - 0x30 : Int(byte) - 0x41 + 10
}

/// The 31 characters of a credit code: no I, O, S, V or Z, which are taken for digits or U.
let creditAlphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)

/// The value of each byte in a credit code, 255 for what cannot stand in one.
let creditValues: [UInt8] = {
  var values = [UInt8](repeating: .max, count: 256)
  for (value, byte) in creditAlphabet.enumerated() { values[Int(byte)] = UInt8(value) }
  return values
}()
