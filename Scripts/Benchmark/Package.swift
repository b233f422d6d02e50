// swift-tools-version: 6.2
import PackageDescription

// Measures the two calendar functions that every deadline goes through against a bare loop in C:
//
//   swift run -c release --package-path Scripts/Benchmark --scratch-path .build-bench
let package = Package(
  name: "Benchmark",
  dependencies: [.package(name: "ysq", path: "../..")],
  targets: [
    .target(name: "PlainLoop"),
    .executableTarget(
      name: "Benchmark",
      dependencies: ["PlainLoop", .product(name: "WorkingDays", package: "ysq")]),
  ]
)
