// swift-tools-version: 6.2
import PackageDescription

/// Settings of every target: Swift 6 mode with the upcoming rules on and no warning left over.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
  .treatAllWarnings(as: .error),
]

/// Settings of the targets that touch no C memory: everything but the clients of C libraries.
let safe: [SwiftSetting] = strict + [.strictMemorySafety()]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
  name: "kefu",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.0.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibpq", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),

    .target(name: "KefuDomain", swiftSettings: safe),
    .target(
      name: "KefuPostgres", dependencies: ["CLibpq", logging], swiftSettings: strict),
    .target(
      name: "KefuRepositories", dependencies: ["KefuDomain", "KefuPostgres"],
      swiftSettings: safe),
    .target(
      name: "KefuReports", dependencies: ["KefuDomain", "KefuPostgres"], swiftSettings: safe),
    .target(
      name: "KefuRendering",
      dependencies: ["CXLSXWriter", "KefuDomain", "KefuReports", mustache],
      resources: [.embedInCode("Templates")], swiftSettings: strict),
    .target(
      name: "KefuImport", dependencies: ["KefuDomain", "KefuPostgres", "KefuRendering", yams],
      swiftSettings: safe),
    .target(
      name: "KefuMonthly",
      dependencies: [
        "KefuDomain", "KefuPostgres", "KefuRepositories", "KefuReports", "KefuRendering",
        crypto, logging,
      ],
      swiftSettings: safe),

    .executableTarget(
      name: "kefu",
      dependencies: [
        "KefuDomain", "KefuPostgres", "KefuRepositories", "KefuReports", "KefuRendering",
        "KefuImport", "KefuMonthly", argumentParser, logging,
      ],
      swiftSettings: safe),
    .executableTarget(
      name: "kefu-monthly",
      dependencies: [
        "KefuDomain", "KefuPostgres", "KefuReports", "KefuRendering", "KefuMonthly",
        argumentParser, logging,
      ],
      swiftSettings: safe),
    .executableTarget(
      name: "kefu-benchmarks",
      dependencies: [
        "CLibpq", "KefuDomain", "KefuPostgres", "KefuRepositories", "KefuReports",
        "KefuRendering", "KefuImport", "KefuMonthly", argumentParser,
      ],
      swiftSettings: strict),

    .target(
      name: "KefuTestSupport", dependencies: ["KefuDomain", "KefuPostgres"],
      path: "Tests/KefuTestSupport", swiftSettings: safe),
    .testTarget(
      name: "KefuDomainTests", dependencies: ["KefuDomain", "KefuTestSupport"],
      swiftSettings: safe),
    .testTarget(
      name: "KefuPostgresTests", dependencies: ["KefuPostgres", "KefuTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "KefuRepositoriesTests",
      dependencies: ["KefuRepositories", "KefuReports", "KefuTestSupport"],
      swiftSettings: safe),
    .testTarget(
      name: "KefuReportsTests", dependencies: ["KefuReports", "KefuTestSupport"],
      swiftSettings: safe),
    .testTarget(
      name: "KefuRenderingTests", dependencies: ["KefuRendering", "KefuTestSupport"],
      exclude: ["Snapshots"], swiftSettings: safe),
    .testTarget(
      name: "KefuImportTests", dependencies: ["KefuImport", "KefuMonthly", "KefuTestSupport"],
      exclude: ["Maps"],
      swiftSettings: safe),
    .testTarget(
      name: "KefuMonthlyTests", dependencies: ["KefuMonthly", "KefuTestSupport"],
      swiftSettings: safe),
    .testTarget(
      name: "KefuCommandTests",
      dependencies: ["kefu", "kefu-monthly", "kefu-benchmarks", "KefuTestSupport"],
      exclude: ["Transcripts"], swiftSettings: safe),
    .testTarget(
      name: "SQLTests", dependencies: ["KefuPostgres", "KefuTestSupport"],
      exclude: ["Security/Rows", "Upgrade"], swiftSettings: safe),
    .testTarget(
      name: "TidyTests", dependencies: ["KefuTestSupport"], swiftSettings: safe),
  ]
)
