package import KefuDomain

/// What became of the lines of one file: `lines` = `imported` + `duplicates` + `rejected`.
package struct ImportSummary: Hashable, Sendable {
  /// Lines refused for one reason.
  package struct Reason: Hashable, Sendable {
    /// The code, such as `unknown_employee`.
    package let code: String
    /// The sentence in the language of the import.
    package let text: String
    /// How many lines; a line with two faults counts under both.
    package let lines: Int
  }

  /// The file as the caller named it.
  package let path: String
  /// Records without the header and blank lines.
  package let lines: Int
  /// Lines that added or changed something.
  package let imported: Int
  /// Lines that repeat an earlier line of the file.
  package let duplicatesInFile: Int
  /// Lines whose content was known before.
  package let duplicatesKnown: Int
  /// Lines in the rejects.
  package let rejected: Int
  /// The rejects by reason, the most frequent first.
  package let reasons: [Reason]
  /// The file of the rejects; nil where there are none.
  package let rejectsPath: String?
  /// Whether the good lines were stored.
  package let isCommitted: Bool
  /// Whether nothing was to be stored.
  package let isDryRun: Bool

  /// Lines that changed nothing.
  package var duplicates: Int { duplicatesInFile + duplicatesKnown }

  /// Whether the caller was refused every line that could be read.
  package var isForbidden: Bool {
    imported + duplicates == 0 && reasons.contains { $0.code == "not_permitted" }
  }

  /// 0 stored or nothing to store; 65 bad lines; 77 nothing of it is permitted.
  package var exitCode: Int32 {
    if isForbidden { return 77 }
    if rejected > 0, !isCommitted, !(isDryRun && isPartial) { return 65 }
    return rejected > 0 && imported + duplicates == 0 ? 65 : 0
  }

  /// Whether good lines were to be stored although others are bad.
  package let isPartial: Bool

  /// The lines for standard output: counts, then one line a reason.
  package func text(in language: Language) -> String {
    var text: String
    switch language {
    case .english:
      text = """
        \(path): \(lines) lines, \(imported) imported, \(duplicates) duplicates \
        (\(duplicatesInFile) in the file, \(duplicatesKnown) known before), \(rejected) rejected
        """
    case .chinese:
      text = """
        \(path)：\(lines) 行，导入 \(imported)，重复 \(duplicates)（文件内 \(duplicatesInFile)，\
        已有 \(duplicatesKnown)），拒绝 \(rejected)
        """
    }
    for reason in reasons { text += "\n  \(reason.lines)  \(reason.code)  \(reason.text)" }
    return text
  }

  /// What the person must know or do now; nil where everything is stored.
  package func note(in language: Language) -> String? {
    let english = language == .english
    let place = rejectsPath.map { english ? " See \($0)." : "详见 \($0)。" } ?? ""
    if isDryRun {
      return english
        ? "Dry run: nothing was stored.\(place)" : "试运行：未存储任何内容。\(place)"
    }
    guard rejected > 0 else { return nil }
    if isCommitted {
      return english ? "The rejected lines were not stored.\(place)" : "被拒绝的行未存储。\(place)"
    }
    return english
      ? "Nothing was stored.\(place) Mend the lines, or store the others with --partial."
      : "未存储任何内容。\(place)请更正后重试，或用 --partial 只存储其余各行。"
  }
}
