internal import KefuDomain

/// Which column of the temporary table each field of a file goes into.
struct ColumnPlan: Hashable, Sendable {
  /// The columns of the temporary table in the order of the file's fields.
  private(set) var targets: [String] = []
  /// The columns of the temporary table that make up a canonical one.
  private(set) var joined: [String: [String]] = [:]
  /// The number of fields that no canonical column takes.
  private(set) var extraCount = 0
  /// Texts that stand in canonical columns which the file lacks.
  private(set) var constants: [String: String] = [:]

  /// The canonical columns that the file or a constant gives.
  var given: [String] {
    targets.filter { !$0.hasPrefix("extra_") } + joined.keys.sorted() + constants.keys.sorted()
  }

  /// The plan of a clock's file: number, time, work code, state, verification, reserved.
  static func device(_ options: ImportOptions) -> ColumnPlan {
    var plan = ColumnPlan()
    for name in ["clock_user", "punched_at", "", "state", "", ""] { plan.append(name) }
    plan.addConstants(options, .punches)
    return plan
  }

  private init() {}

  /// Matches headers; throws `badFile` for a column that is missing, unknown in the map, or double.
  init(
    headers: [String], file: String, feed: ImportFeed, options: ImportOptions
  ) throws(ImportError) {
    let names = headers.map { $0.trimmed }
    let foreign = Set(names)
    let parts = options.map?.joined ?? [:]
    let wanted = Array((options.map?.columns ?? [:]).keys) + parts.values.flatMap(\.self)
    for wanted in wanted.sorted() where !foreign.contains(wanted) {
      throw .badFile(
        file,
        reason: BilingualText(
          "映射文件提到列 \(wanted)，表头只有 \(Self.list(names))",
          "the map names a column \(wanted), the header has \(Self.list(names))"))
    }
    for name in names {
      let target = options.map?.columns[name] ?? feed.column(named: name)?.name ?? ""
      guard target.isEmpty || !targets.contains(target) else {
        throw .badFile(
          file,
          reason: BilingualText("表头有两列都是 \(target)", "two columns of the header give \(target)"))
      }
      append(parts.values.contains { $0.contains(name) } ? "" : target)
    }
    for (name, headers) in parts {
      guard !targets.contains(name) else {
        throw .badFile(
          file,
          reason: BilingualText("表头有两列都是 \(name)", "two columns of the header give \(name)"))
      }
      joined[name] = headers.compactMap { names.firstIndex(of: $0) }.map { targets[$0] }
    }
    addConstants(options, feed)
    try check(names, file, feed)
  }

  private mutating func append(_ target: String) {
    if target.isEmpty { extraCount += 1 }
    targets.append(target.isEmpty ? "extra_\(extraCount)" : target)
  }

  private mutating func addConstants(_ options: ImportOptions, _ feed: ImportFeed) {
    var texts = options.map?.constants ?? [:]
    if let shop = options.shop { texts["shop"] = shop }
    if let source = options.source, feed == .punches { texts["source"] = source }
    constants = texts.filter { !targets.contains($0.key) && joined[$0.key] == nil }
  }

  private func check(_ names: [String], _ file: String, _ feed: ImportFeed) throws(ImportError) {
    let given = Set(given)
    for column in feed.columns where !given.contains(column.name) {
      switch column.need {
      case .optional: continue
      case .oneOf(let other) where given.contains(other): continue
      case .required, .oneOf:
        let isShop = column.name == "shop"
        throw .badFile(
          file,
          reason: BilingualText(
            """
            表头没有列 \(column.name)（\(column.title)），只有 \(Self.list(names))。\
            请更正表头，或用 --map 给出映射文件\(isShop ? "；整个文件的店铺可用 --shop 说明" : "")
            """,
            """
            the header has no column \(column.name) (\(column.title)); it has \
            \(Self.list(names)). Mend the header or give a column map with --map\
            \(isShop ? "; name the shop of the whole file with --shop" : "")
            """))
      }
    }
  }

  private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
