// swift-tools-version: 6.2
import PackageDescription

// What Scripts/bench measures:
//
//   Calendar    the two calendar functions that every deadline goes through, against bare C
//   LargeDesk   makes a desk of many cases for measuring start-up and worklists
//   LetterFiles fills a template and writes many letters
//   Sheets      reads and writes large tables
let package = Package(
  name: "Benchmark",
  dependencies: [.package(name: "ysq", path: "../..")],
  targets: [
    .target(name: "PlainLoop"),
    .executableTarget(
      name: "Calendar",
      dependencies: ["PlainLoop", .product(name: "WorkingDays", package: "ysq")]),
    .executableTarget(name: "LargeDesk", dependencies: [.product(name: "Desk", package: "ysq")]),
    .executableTarget(
      name: "LetterFiles", dependencies: [.product(name: "Letters", package: "ysq")]),
    .executableTarget(
      name: "Sheets", dependencies: [.product(name: "Spreadsheets", package: "ysq")]),
  ]
)
