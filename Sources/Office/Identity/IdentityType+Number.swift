import Identity
import Statute

/// A paper of the law and the rule of its number.
extension IdentityType {
  var number: NumberType {
    switch self {
    case .residentID: .residentID
    case .foreignPermanentResident: .foreignPermanentResident
    case .creditCode: .creditCode
    case .hkMacaoPermit: .hkMacaoPermit
    case .taiwanPermit: .taiwanPermit
    case .passport: .passport
    }
  }

  init(_ number: NumberType) {
    switch number {
    case .residentID: self = .residentID
    case .foreignPermanentResident: self = .foreignPermanentResident
    case .creditCode: self = .creditCode
    case .hkMacaoPermit: self = .hkMacaoPermit
    case .taiwanPermit: self = .taiwanPermit
    case .passport: self = .passport
    }
  }
}
