import ArgumentParser
import Office

/// `ysq exchange`: carrying files between two zones that are not connected.
struct ExchangeGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exchange",
    abstract: "内外网交换：外网收申请、内网办理，两边不相连，用签名、加密、编号的文件往返传送",
    subcommands: [
      ExchangePair.self, ExchangeExport.self, ExchangeImport.self, ExchangeStatus.self,
    ])
}

extension ExchangeSide: Readable { static let noun = "哪一边" }
