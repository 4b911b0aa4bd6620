import Foundation
import KefuImport
import KefuPostgres
import KefuTestSupport

/// A head office and two massage shops with a few people, their logins, and a folder for files.
struct ImportFixture {
  let database: TestDatabase
  let folder: String
  /// Login roles are the cluster's: each fixture has its own.
  private let suffix = String(UInt32.random(in: 0...UInt32.max), radix: 36)

  static let people = """
    employee_no,name_zh,shop,unit,post,entry_date,leave_date,clock_user
    E0001,王总,HO,HQ,GENERAL_MANAGER,2020-01-01,,
    E0002,李人事,HO,HQ-HR,HR_SUPERVISOR,2020-01-01,,
    E0101,赵店长,S1,SHOP,SHOP_MANAGER,2020-01-01,,10
    E0102,钱技师,S1,THERAPY,THERAPIST,2021-03-01,,1
    E0103,孙前台,S1,FRONT,RECEPTIONIST,2021-03-01,2024-05-31,2
    E0201,周店长,S2,SHOP,SHOP_MANAGER,2020-01-01,,10
    E0202,吴技师,S2,THERAPY,THERAPIST,2022-01-01,,1

    """

  init() throws {
    database = try TestDatabase.current
    folder =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("kefu-import-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    var connection = try database.connect()
    try connection.run(
      script: """
        set role kefu_owner;
        insert into org.company (code, name_zh, name_en) values ('C1', '公司', 'Company');
        select org.instantiate_template('C1', 'HEAD_OFFICE', 'HO', '总部', 'HQ', '2018-01-01');
        select org.instantiate_template('C1', 'MASSAGE_SHOP', 'S1', '一店', 'One', '2018-01-01');
        select org.instantiate_template('C1', 'MASSAGE_SHOP', 'S2', '二店', 'Two', '2018-01-01');
        select attendance.ensure_partitions('2024-01-01', '2024-06-30');
        reset role;
        """)
    let summary = try run(Self.people, .employees)
    guard summary.imported == 7 else { throw CocoaError(.featureUnsupported) }
    for (number, login) in [
      ("E0001", "gm"), ("E0002", "hr"), ("E0101", "manager"), ("E0102", "therapist"),
    ] {
      try connection.run(
        script: "select access.create_login('\(number)', '\(role(login))', 'demo')")
    }
  }

  /// Removes the folder and the roles, which would outlive the database.
  func end() {
    try? FileManager.default.removeItem(atPath: folder)
    guard var connection = try? database.connect() else { return }
    for login in ["gm", "hr", "manager", "therapist"] {
      try? connection.run(
        script: "drop owned by \(role(login)); drop role \(role(login))")
    }
  }

  /// The login role behind a short name.
  func role(_ login: String) -> String { "import_\(login)_\(suffix)" }

  /// Connects as the superuser, or acts as one of the logins.
  func connect(_ login: String? = nil) throws -> Connection {
    guard let login else { return try database.connect() }
    return try database.connect(actingAs: role(login))
  }

  /// Writes a file and returns its path.
  func write(_ bytes: some Sequence<UInt8>, _ name: String = "file.csv") throws -> String {
    let path = "\(folder)/\(name)"
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }

  /// Imports a text as a file.
  @discardableResult
  func run(
    _ text: String, _ feed: ImportFeed, _ options: ImportOptions = ImportOptions(),
    as login: String? = nil, name: String = "file.csv"
  ) throws -> ImportSummary {
    try run(bytes: Array(text.utf8), feed, options, as: login, name: name)
  }

  /// Imports bytes as a file.
  @discardableResult
  func run(
    bytes: [UInt8], _ feed: ImportFeed, _ options: ImportOptions = ImportOptions(),
    as login: String? = nil, name: String = "file.csv"
  ) throws -> ImportSummary {
    let path = try write(bytes, name)
    var connection = try connect(login)
    return try Importer(path: path, feed: feed, options: options).run(&connection)
  }

  /// The rejects of the last import without their header, as `line|column|value|code-less reason`.
  func rejects(_ name: String = "file.csv") throws -> [String] {
    let path = "\(folder)/\(name).rejects.csv"
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return text.split(separator: "\n").dropFirst().map(String.init)
  }

  /// One number that a query gives.
  func count(_ query: String) throws -> Int {
    var connection = try connect()
    return Int(try connection.fetchOne(Statement<Int64>("", query)))
  }

  /// One text that a query gives.
  func text(_ query: String) throws -> String? {
    var connection = try connect()
    return try connection.fetchOne(Statement<String?>("", query))
  }

  /// Options of a run that keeps the good lines.
  static var partial: ImportOptions {
    var options = ImportOptions()
    options.isPartial = true
    return options
  }

  /// Codes and counts of a summary's rejects.
  static func codes(_ summary: ImportSummary) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: summary.reasons.map { ($0.code, $0.lines) })
  }
}
