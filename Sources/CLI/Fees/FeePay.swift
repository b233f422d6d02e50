import ArgumentParser
import Office

struct FeePay: Verb {
  static let configuration = CommandConfiguration(
    commandName: "pay",
    abstract: "申请人缴清费用，答复期限重新计算",
    discussion: "ysq fee pay 2026-0005 --on 2026-04-15\nysq 收费 缴费 2026-0005 --on 2026-04-15")

  static let dayTitle = "申请人缴清费用的日期"
  static let needs = ["--on"]

  @OptionGroup var matter: CaseArgument
  @OptionGroup var write: WriteOptions

  func run(_ console: Console) throws {
    try write.enter(console) { try $0.payFee(matter.number, $1) }
  }
}

struct FeeLapse: Verb {
  static let configuration = CommandConfiguration(
    commandName: "lapse",
    abstract: "申请人逾期不缴费，不再处理",
    discussion: "ysq fee lapse 2026-0005 --on 2026-05-18\nysq 收费 逾期 2026-0005 --on 2026-05-18")

  static let dayTitle = "确认逾期未缴费、不再处理的日期"
  static let needs = ["--on"]

  @OptionGroup var matter: CaseArgument
  @OptionGroup var write: WriteOptions

  func run(_ console: Console) throws {
    try write.enter(console) { try $0.lapseFee(matter.number, $1) }
  }
}
