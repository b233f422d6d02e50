// swift-tools-version: 6.2
import PackageDescription

// What Scripts/bench measures:
//
//   Calendar     the two calendar functions that every deadline goes through, against bare C
//   ConstantPage a page that never changes, served by the library that serves a desk
//   LargeDesk    makes a desk of many cases for measuring start-up and worklists
//   LetterFiles  fills a template and writes many letters
//   Sheets       reads and writes large tables
let package = Package(
  name: "Benchmark",
  dependencies: [
    .package(name: "ysq", path: "../.."),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
  ],
  targets: [
    .target(name: "PlainLoop"),
    .executableTarget(
      name: "Calendar",
      dependencies: ["PlainLoop", .product(name: "WorkingDays", package: "ysq")]),
    .executableTarget(
      name: "ConstantPage",
      dependencies: [.product(name: "Hummingbird", package: "hummingbird")]),
    .executableTarget(name: "LargeDesk", dependencies: [.product(name: "Desk", package: "ysq")]),
    .executableTarget(
      name: "LetterFiles", dependencies: [.product(name: "Letters", package: "ysq")]),
    .executableTarget(
      name: "Sheets", dependencies: [.product(name: "Spreadsheets", package: "ysq")]),
  ]
)
