// swift-tools-version: 6.2
import PackageDescription

/// Settings of every target of our own: strict language, warnings as errors.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

/// What every test target leans on; the second makes a difference fail the test on Linux.
let testing: [Target.Dependency] = [
  "Support",
  .product(name: "CustomDump", package: "swift-custom-dump"),
  .product(name: "IssueReportingTestSupport", package: "xctest-dynamic-overlay"),
]

let package = Package(
  name: "ysq",
  products: [
    .executable(name: "ysq", targets: ["CLI"]),
    // For Scripts/Benchmark, which writes many letters.
    .library(name: "Letters", targets: ["Letters"]),
    // For Scripts/Benchmark, which holds the two hot functions against C.
    .library(name: "WorkingDays", targets: ["WorkingDays"]),
    // For Scripts/Benchmark, which reads and writes large tables.
    .library(name: "Spreadsheets", targets: ["Spreadsheets"]),
    // For Scripts/Benchmark, which makes large desks.
    .library(
      name: "Desk", targets: ["Office", "CaseStore", "Casework", "Statute", "WorkingDays"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/pointfreeco/swift-custom-dump", from: "1.7.3"),
    .package(url: "https://github.com/pointfreeco/xctest-dynamic-overlay", from: "1.13.1"),
  ],
  targets: [
    // The pure core: imports core modules and nothing else.
    .target(name: "WorkingDays", swiftSettings: strict),
    .target(name: "Identity", swiftSettings: strict),
    .target(name: "Statute", dependencies: ["WorkingDays"], swiftSettings: strict),
    .target(name: "Casework", dependencies: ["Statute", "WorkingDays"], swiftSettings: strict),

    .target(
      name: "Reports", dependencies: ["Casework", "Statute", "WorkingDays"],
      swiftSettings: strict),

    // Adapters: one purpose each.
    .target(name: "Files", dependencies: ["CZip"], swiftSettings: strict),
    .target(
      name: "CaseStore",
      dependencies: [
        "Casework", "Files", "Statute", "WorkingDays",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),

    .target(
      name: "Spreadsheets",
      dependencies: ["CExpat", "CXlsxWriter", "CZip", "Files", "WorkingDays"],
      swiftSettings: strict),

    .target(name: "Programs", dependencies: ["CSpawn"], swiftSettings: strict),
    // One call of glibc that Swift's module of it leaves out.
    .target(name: "CSpawn"),

    .target(
      name: "Letters",
      dependencies: ["Files", "Programs", .product(name: "Mustache", package: "swift-mustache")],
      swiftSettings: strict),

    .target(
      name: "Messages",
      dependencies: ["CCurl", "Programs", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: strict),

    // Loads libcurl by hand; its headers come from Debian's libcurl4-openssl-dev.
    .target(name: "CCurl"),

    // Libraries of the system, from Debian's packages.
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(
      name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),

    // The shell: the only place where clock, store and profile meet.
    .target(
      name: "Office",
      dependencies: [
        "CaseStore", "Casework", "Files", "Identity", "Letters", "Messages", "Reports",
        "Spreadsheets", "Statute", "WorkingDays",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
        .product(name: "Yams", package: "Yams"),
      ],
      resources: [
        .embedInCode("Resources/annual-report.yaml"), .embedInCode("Resources/dossier"),
        .embedInCode("Resources/example-profile.yaml"), .embedInCode("Resources/letters"),
      ],
      swiftSettings: strict),
    // The same calls over HTTP.
    .target(
      name: "Web",
      dependencies: [
        "Casework", "Office", "Reports", "Statute", "WorkingDays",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ],
      resources: [.embedInCode("Resources/pages")],
      swiftSettings: strict),
    .executableTarget(
      name: "CLI",
      dependencies: [
        "Casework", "Letters", "Messages", "Office", "Reports", "Statute", "Web", "WorkingDays",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),

    .target(
      name: "Support",
      dependencies: [
        "Casework", "Programs", "Statute", "WorkingDays",
        .product(name: "CustomDump", package: "swift-custom-dump"),
      ],
      path: "Tests/Support", swiftSettings: strict),
    .testTarget(
      name: "WorkingDaysTests", dependencies: ["WorkingDays"] + testing, exclude: ["Notices"],
      swiftSettings: strict),
    .testTarget(
      name: "IdentityTests", dependencies: ["Identity"] + testing, exclude: ["vectors.jsonl"],
      swiftSettings: strict),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "CaseStore", "Casework", "Office", "Reports", "Statute", "WorkingDays",
        .product(name: "GRDB", package: "GRDB.swift"),
      ] + testing,
      swiftSettings: strict),
    .testTarget(name: "StatuteTests", dependencies: ["Statute"] + testing, swiftSettings: strict),
    .testTarget(name: "CaseworkTests", dependencies: ["Casework"] + testing, swiftSettings: strict),
    .testTarget(
      name: "CaseStoreTests",
      dependencies: [
        "CaseStore", "Casework", "Files", "Programs", "StoreHammer",
        .product(name: "GRDB", package: "GRDB.swift"),
      ] + testing,
      exclude: ["first-version.sql"],
      swiftSettings: strict),
    // Writes to a desk from a process of its own, for the tests of durability.
    .executableTarget(
      name: "StoreHammer", dependencies: ["CaseStore"], path: "Tests/StoreHammer",
      swiftSettings: strict),
    .testTarget(
      name: "SpreadsheetsTests", dependencies: ["CZip", "Spreadsheets"] + testing,
      swiftSettings: strict),
    .testTarget(name: "MessagesTests", dependencies: ["Messages"] + testing, swiftSettings: strict),
    .testTarget(
      name: "ProgramsTests", dependencies: ["Programs"] + testing, swiftSettings: strict),
    .testTarget(
      name: "LettersTests", dependencies: ["CZip", "Files", "Letters", "Programs"] + testing,
      exclude: ["Golden"],
      swiftSettings: strict),
    .testTarget(
      name: "OfficeTests",
      dependencies: ["Casework", "Office", "Spreadsheets", "Statute", "WorkingDays"] + testing,
      swiftSettings: strict),
    .testTarget(
      name: "WebTests",
      dependencies: [
        "CLI", "Casework", "Office", "Statute", "Web", "WorkingDays",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdTesting", package: "hummingbird"),
        .product(name: "NIOCore", package: "swift-nio"),
      ] + testing,
      exclude: ["Browser/Stories"],
      swiftSettings: strict),
    .testTarget(
      name: "CLITests",
      dependencies: [
        "CLI", "Casework", "Office", "Spreadsheets", "Statute", "WorkingDays",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ] + testing,
      exclude: ["Letters/Golden", "Reminders/Servers"],
      swiftSettings: strict),
  ]
)
