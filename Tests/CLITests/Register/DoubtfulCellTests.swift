import CustomDump
import Testing

/// Cells of an old register that look wrong, and come in as they stand.
struct DoubtfulCellTests {
  @Test func `wrong numbers, telephones and addresses come in, each told at its cell`() throws {
    let desk = try Desk()
    var register = OldRegister("证件号码", "联系电话", "电子邮箱")
    register.add("A1", "2024-03-01", "320705199001010004", "0518-00000000", "a@example.cn")
    register.add("A2", "2024-03-01", "320705199001010005", "1380000000", "example.cn")
    register.add("A3", "2024-03-01", "无号码", "未留", "a@")
    register.add("A4", "2024-03-01", "", "13800000000、0518-00000001")
    let view = try desk.imported(register, "--yes")
    expectNoDifference(view.counts, [4, 4, 0, 0])
    expectNoDifference(
      view.warnings.map { "\($0.line) \($0.column)：\($0.reason)" },
      [
        "3 证件号码：居民身份证号码第 18 位校验码与前 17 位不符，其中有一位写错或者相邻两位写反，照原样导入",
        "3 联系电话：手机号码应当是 11 位，现在是 10 位，照原样导入",
        "3 电子邮箱：“example.cn”不像电子邮箱，照原样导入",
        "4 证件号码：看不出是哪一种证件号码，照原样导入", "4 联系电话：“未留”不像电话号码，照原样导入",
        "4 电子邮箱：“a@”不像电子邮箱，照原样导入",
      ])
    #expect(
      try desk.run("show A2 --reveal 核对 --json").output.contains("320705199001010005"))
  }

  @Test func `the page of an import tells them too`() throws {
    let desk = try Desk()
    var register = OldRegister("证件号码")
    register.add("A1", "2024-03-01", "320705199001010005")
    let path = try desk.file("旧.csv", register.text)
    let page = try desk.run("import \(path) --dry-run").output
    #expect(page.contains("G2"), "\(page)")
    #expect(page.contains("校验码与前 17 位不符"), "\(page)")
  }
}
