import Casework
import Statute
public import WorkingDays

public struct Profile: Sendable {
  public struct Respondent: Sendable { public let code: String; public let name: String }
  public static let fileName = "profile.yaml"
  static let example = ""
  public let agency = "a", name = "示例机关", fingerprint = "x"
  public let respondents = [Respondent(code: "gov", name: "示例机关")]
  public var defaultRespondent: Respondent { respondents[0] }
  func respondent(_ code: String) -> Respondent? { respondents.first { $0.code == code } }
  public let localHolidays: [LocalHoliday] = []
  var policy: Policy { Policy() }
  let attachmentLimit = 10_000_000
  func isPublished(_ c: Channel) -> Bool { true }
  func confirmWithin(_ c: Channel) -> Int? { c == .ordinaryMail ? 0 : 1 }
  static func load(_ p: String) throws -> Profile { Profile() }
  static func read(_ t: String, file: String) throws -> Profile { Profile() }
}
struct ProfileFault: Error {}
extension OfficeError { init(_ f: ProfileFault) { self.init(.refused, code: "x", message: "x") } }
