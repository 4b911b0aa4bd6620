internal import Foundation
internal import KefuDomain
internal import KefuMonthly
internal import KefuPostgres
internal import KefuReports
internal import KefuRepositories

/// Tells a person what the batch does: a progress bar on a terminal, lines elsewhere.
actor MonthlyConsole: MonthlyProgress {
  private let language: ReportLanguage
  private let showsDebug: Bool
  private let isTerminal = isatty(FileHandle.standardError.fileDescriptor) == 1
  private var total = 0
  private var count = 0

  init(language: ReportLanguage, showsDebug: Bool) {
    self.language = language
    self.showsDebug = showsDebug
  }

  func begin(shops: Int) {
    total = shops
    draw()
  }

  func ended(_ outcome: ShopOutcome) {
    count += 1
    if isTerminal { note("\r\u{1B}[K") }
    note(line(of: outcome) + "\n")
    draw()
    if isTerminal, count == total { note("\r\u{1B}[K") }
  }

  /// The summary on standard output.
  func summarize(_ report: MonthlyReport, options: MonthlyOptions) {
    let done = report.outcomes.count { !$0.isFailure }
    let files = report.outcomes.reduce(0) { sum, outcome in
      if case .done(let result) = outcome.end { sum + result.files.count } else { sum }
    }
    let place = options.isDryRun ? "" : " → \(options.output ?? "")/\(options.month)"
    switch language {
    case .zh:
      print("\(options.month)：\(report.outcomes.count) 家店，完成 \(done) 家，文件 \(files) 个\(place)")
    case .en:
      print(
        "\(options.month): \(done) of \(report.outcomes.count) shops done, \(files) files\(place)")
    }
  }

  /// The error that ended the run.
  func fail(_ error: MonthlyError) {
    note("kefu-monthly: \(text(of: error))\n")
  }

  private func line(of outcome: ShopOutcome) -> String {
    let shop = outcome.shop
    let name = "\(shop.code) \(language == .zh ? shop.nameChinese : shop.nameEnglish)"
    switch outcome.end {
    case .done(let result):
      return ([name + ": " + words(for: result)] + details(of: result)).joined(separator: "\n")
    case .blocked(let blockers):
      let head = language == .zh ? "不能结算" : "cannot be closed"
      return ([name + ": " + head] + blockers.map(words)).joined(separator: "\n")
    case .failed(let error):
      return name + ": " + text(of: error)
    }
  }

  private func words(for result: ShopOutcome.Result) -> String {
    let isChinese = language == .zh
    var parts = [isChinese ? "\(result.people) 人" : "\(result.people) people"]
    if result.wasKept { parts.append(isChinese ? "数据未变，沿用" : "unchanged, kept") }
    if result.isSealed { parts.append(isChinese ? "已封存" : "sealed") }
    if !result.files.isEmpty {
      parts.append(isChinese ? "\(result.files.count) 个文件" : "\(result.files.count) files")
    }
    return parts.joined(separator: isChinese ? "，" : ", ")
  }

  private func details(of result: ShopOutcome.Result) -> [String] {
    result.undelivered.map { "  - \($0)" }
      + result.changes.map { change in
        let was = change.stored == nil
        let gone = change.computed == nil
        let verb =
          language == .zh
          ? (was ? "新增" : gone ? "去除" : "变动") : (was ? "new" : gone ? "gone" : "changed")
        return "  - \(change.employeeNo) \(change.figure): \(verb)"
      }
  }

  private func words(for blocker: Blocker) -> String {
    let (detail, remedy) =
      language == .zh
      ? (blocker.detail.chinese, blocker.remedy.chinese)
      : (blocker.detail.english, blocker.remedy.english)
    let who = [blocker.employeeNo, blocker.day.map { "\($0)" }].compactMap { $0 }
    return "  - \(who.joined(separator: " ")): \(detail) → \(remedy)"
  }

  private func text(of error: MonthlyError) -> String {
    guard showsDebug, let postgres = error.postgresError else { return "\(error)" }
    return "\(error)\n\(String(reflecting: postgres))"
  }

  private func draw() {
    guard isTerminal, total > 0, count < total else { return }
    let width = 30
    let filled = width * count / total
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
    note("\r[\(bar)] \(count)/\(total)")
  }

  private func note(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}
