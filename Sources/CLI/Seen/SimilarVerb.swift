import ArgumentParser
import Office

struct SimilarVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "similar",
    abstract: "似曾办过：同一申请人以前的申请，以及同一文件的其他申请和主动公开的信息",
    discussion: """
      同一文件按文号认，也按文字认：全角半角、空格、标点、客套话不论，字句相近的写明相近多少。
      是不是相同的信息，由经办人核对后认定。
      ysq similar 2026-0007
      ysq 相似 2026-0007 --json
      """)

  @OptionGroup var matter: CaseArgument
  @OptionGroup var look: RevealOptions
  @OptionGroup var read: ReadOptions

  func run(_ console: Console) throws {
    let plain = try read.desk.freshOffice(console)
    let point = try read.standpoint(console)
    let masked = try plain.similar(matter.number, point)
    let office = try look.look(plain, at: "similar \(matter.number)", console)
    let view = look.reveal == nil ? masked : try office.similar(matter.number, point)
    try console.show(view)
  }
}
