import KefuMonthly
import KefuReports
import KefuRepositories

/// What `kefu verify` says of one shop.
struct VerdictLine {
  private let verdict: SealVerdict

  init(_ verdict: SealVerdict) { self.verdict = verdict }

  /// One line, and one more for each finding.
  func text(in language: ReportLanguage) -> String {
    let name =
      "\(verdict.shop.code) "
      + (language == .zh ? verdict.shop.nameChinese : verdict.shop.nameEnglish)
    guard !verdict.isIntact else {
      let word = language == .zh ? "完好" : "intact"
      return "\(name): \(word)  \((verdict.sealHash ?? []).hexadecimal)"
    }
    return ([name + ":"] + verdict.findings.map { "  - " + words(for: $0).text(in: language) })
      .joined(separator: "\n")
  }

  private func words(for finding: SealVerdict.Finding) -> ReportText {
    switch finding {
    case .notSealed: ReportText(zh: "未封存", en: "not sealed")
    case .inputsChanged:
      ReportText(
        zh: "计算所依据的数据在封存后变了", en: "the facts behind the figures changed since the seal")
    case .figuresChanged:
      ReportText(zh: "封存的数字变了", en: "the sealed figures changed")
    case .sealForged:
      ReportText(zh: "封条与其内容不符", en: "the seal is not the hash of its contents")
    case .chainBroken:
      ReportText(zh: "封条链断了", en: "the chain of seals is broken")
    case .figuresDiffer(let differences):
      ReportText(
        zh: "重新计算的结果不同：" + list(differences), en: "computed again, it differs: " + list(differences)
      )
    }
  }

  private func list(_ differences: [FigureDifference]) -> String {
    let shown = differences.prefix(5).map { "\($0.employeeNo) \($0.figure)" }
    let more = differences.count > shown.count ? " +\(differences.count - shown.count)" : ""
    return shown.joined(separator: ", ") + more
  }
}
