import Foundation
import Spreadsheets

/// Writes or reads a table and prints rows, seconds, rows a second and the most memory in use.
///
///     Sheets write FILE ROWS
///     Sheets read FILE
///
/// A row is a case of a register: 20 columns of Chinese text, numbers and days, each its own.
func row(_ index: Int) -> [String] {
  let day = "2022-09-\(index % 30 + 1)"
  return [
    "2022-\(index)", day, "邮寄", "申请人\(index)", "自然人",
    "关于第\(index)号房屋征收补偿方案及其附件、评估报告和听证记录", "本机关", "来件\(index)", "XA\(index)CN",
    "李明", day, day, "320706199001010000", "13800000000", "某市某区某路\(index % 999)号",
    "告知〔2022〕\(index % 999)号", day, "予以公开", "邮政", "",
  ]
}

func write(_ path: String, rows: Int) throws {
  let writer: any SheetWriter =
    try path.hasSuffix(".csv") ? CSVWriter(path: path) : XLSXWriter(path: path, sheet: "登记簿")
  for index in 0..<rows { try writer.write(row(index)) }
  try writer.finish()
}

func read(_ path: String) throws -> Int {
  let reader = try SheetReader(path: path)
  var rows = 0
  while try reader.next() != nil { rows += 1 }
  return rows
}

func report(_ words: [String]) throws {
  let start = Date()
  let rows: Int
  if words.count == 4, words[1] == "write", let count = Int(words[3]) {
    try write(words[2], rows: count)
    rows = count
  } else if words.count == 3, words[1] == "read" {
    rows = try read(words[2])
  } else {
    print("Sheets write FILE ROWS | Sheets read FILE")
    exit(64)
  }
  let seconds = Date().timeIntervalSince(start)
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  let memory = Double(usage.ru_maxrss) / 1_024
  let rate = Int(Double(rows) / seconds)
  print(String(format: "%10d %9.1f %12d %9.1f", rows, seconds, rate, memory))
}

try report(CommandLine.arguments)
