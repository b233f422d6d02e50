import ArgumentParser
import Office

struct ExchangePair: Verb {
  static let configuration = CommandConfiguration(
    commandName: "pair",
    abstract: "配对：两边各写出公钥文件，再读进对方的；只做一次",
    discussion: """
      公钥文件不含秘密，但要确认没有被调换：两边显示的指纹，当面或者在电话里核对一致才算配好。
      ysq exchange pair --side 外网 --out 外网公钥.json
      ysq exchange pair --side 内网 --out 内网公钥.json
      ysq 交换 配对 --with 内网公钥.json
      """)

  @Option("这个案件台在哪一边，第一次写明") var side: ExchangeSide?
  @Option("把本边的公钥写成哪个文件，交给另一边", noun: "文件") var out: String?
  @Option("另一边写出的公钥文件", noun: "文件") var with: String?
  @OptionGroup var desk: DeskOptions

  func validate() throws {
    guard out == nil, with == nil else { return }
    throw OfficeError(
      .usage, code: "missingOption", message: "没有写要做什么", field: "--out",
      hint: "--out 写出本边的公钥，--with 读进另一边的公钥，可以一起写")
  }

  func run(_ console: Console) throws {
    let office = try desk.office(console)
    var view: ExchangePairView?
    if let out { view = try office.writeExchangeKeys(side, to: out) }
    if let with {
      var paired = try office.pair(side, with: with)
      paired.file = view?.file
      view = paired
    }
    if let view { try console.show(ExchangePairPage(view: view)) }
  }
}

/// The pair, with the fingerprints to compare.
struct ExchangePairPage: Shown {
  let view: ExchangePairView

  func encode(to encoder: any Encoder) throws { try view.encode(to: encoder) }

  func draw(on page: inout Page) {
    if let file = view.file { page.line("公钥已写进“\(file)”，请交给另一边。") }
    page.field("这一边", view.side.title)
    page.field("指纹", view.fingerprint.inFours)
    guard let name = view.otherName, let fingerprint = view.otherFingerprint else {
      return page.line("还没有读进另一边的公钥：用 ysq exchange pair --with 文件。", .yellow)
    }
    page.field("另一边", "\(name)，\(view.pairedOn ?? "") 配对")
    page.field("指纹", fingerprint.inFours)
    page.line("请和另一边核对两个指纹，都一致才可以传送。")
  }
}

extension String {
  /// The first 24 digits of a fingerprint as people read them out, `9f86 d081 …`.
  var inFours: String {
    let digits = Array(prefix(24))
    return stride(from: 0, to: digits.count, by: 4)
      .map { String(digits[$0..<min($0 + 4, digits.count)]) }.joined(separator: " ")
  }
}
