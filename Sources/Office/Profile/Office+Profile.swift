import CaseStore
import Casework
import Files
import Foundation
import WorkingDays

/// The text of the settings, and what it is known again by.
public struct ProfileText: Hashable, Sendable {
  public let text: String
  /// SHA-256 in hexadecimal.
  public let digest: String

  init(_ text: String) {
    self.text = text
    digest = Secret.digest(text)
  }
}

extension Office {
  private var profilePath: String { folder + "/" + Self.profileFile }

  /// The settings as they stand in the file.
  public func profileText() throws(OfficeError) -> ProfileText {
    guard let data = FileManager.default.contents(atPath: profilePath),
      let text = String(data: data, encoding: .utf8)
    else {
      throw OfficeError(
        .missing, code: "noProfile", message: "读不出机关设置“\(profilePath)”", hint: "请检查文件和权限")
    }
    return ProfileText(text)
  }

  /// Takes other settings, once they load; it stands in the ledger who changed them.
  ///
  /// - Parameter seen: The digest of the text that was changed.
  /// - Throws: what is wrong with the text, for another agency's code or other ways to send, or
  ///   where somebody else changed the settings meanwhile. Nothing is written then.
  public func changeProfile(to text: String, seen: String, by person: String)
    throws(OfficeError)
  {
    let changed = try Profile(yaml: text, file: "机关设置")
    guard changed.code == profile.code else {
      throw OfficeError(
        .refused, code: "otherAgency", message: "机关的代码不能改（现在是 \(profile.code)）",
        hint: "案件台里的事项都记在这个代码下")
    }
    try refuseOtherWays(changed)
    guard try profileText().digest == seen else {
      throw OfficeError(
        .refused, code: "staleVersion", message: "别人刚才改过机关设置，本次没有保存", hint: "请刷新页面，在新的设置上改")
    }
    try translating {
      let draft = try self.draft(of: text)
      try store.write {
        try $0.recordProfile(
          digest: Secret.digest(text), on: today, Recording(at: clock.instant, by: person))
        // Last before the entry stays: what fails here takes it back.
        try self.finish(draft)
      }
    }
  }

  /// Programs, files of secrets and addresses that the machine itself speaks to are for who keeps
  /// the machine: somebody who may sign in must not gain them.
  private func refuseOtherWays(_ changed: Profile) throws(OfficeError) {
    let robots = Set(profile.officers.compactMap(\.robot))
    guard changed.mail == profile.mail,
      changed.officers.compactMap(\.robot).allSatisfy(robots.contains)
    else {
      throw OfficeError(
        .refused, code: "onlyOnTheMachine", message: "“发信”和“机器人”不能在网页里改",
        hint: "请由维护人员在服务器上改 \(Self.profileFile)")
    }
  }

  private func draft(of text: String) throws(OfficeError) -> DraftFile {
    do throws(FileFault) {
      let draft = try DraftFile(target: profilePath)
      try draft.write(Array(text.utf8))
      return draft
    } catch {
      throw OfficeError(error, option: "text")
    }
  }

  private func finish(_ draft: DraftFile) throws(OfficeError) {
    do throws(FileFault) { try draft.finish() } catch { throw OfficeError(error, option: "text") }
  }
}
