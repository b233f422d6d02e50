import CaseStore
import Statute

/// Who bears the numbers of a register, to tell where one number has two names.
///
/// It holds two hashes for each number, and nothing else that grows with the register.
struct RegisterHolders {
  private var names: [UInt64: UInt64] = [:]

  /// Why an applicant is a person of their own although the number is known; nil where all is well.
  mutating func doubt(_ person: Person, _ snapshot: Snapshot) throws -> String? {
    guard let type = person.idType, let number = person.idNumber else { return nil }
    switch try snapshot.holder(of: person) {
    case .same: return nil
    case .other(let holder):
      return "这个号码在案件台里登记为\(holder.maskedName)（\(holder.id)），与这一行的申请人不同，照这一行另建申请人档案"
    case .nobody: break
    }
    let key = RegisterSurvey.hash(type + " " + PersonName.plain(number))
    let isPerson = person.kind == "person"
    let name = RegisterSurvey.hash("\(isPerson) " + PersonName.plain(person.name))
    guard let first = names[key] else {
      names[key] = name
      return nil
    }
    return first == name ? nil : "这个号码在前面的行里是另一个申请人的，照这一行另建申请人档案"
  }
}

extension Person {
  fileprivate var maskedName: String {
    "“\(Masking.name(name, of: kind == "person" ? .person : .other))”"
  }
}
