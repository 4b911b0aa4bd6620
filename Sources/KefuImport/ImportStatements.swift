internal import KefuPostgres

/// The statements of an import; what they do stands in `sql/staging`.
enum ImportStatements {
  static let missingRight = Statement<String, String?>(
    "import_missing_right", "select staging.missing_right($1)")
  static let knowsEncoding = Statement<String, Bool>(
    "import_knows_encoding", "select pg_char_to_encoding($1) >= 0")
  static let decoded = Statement<String, String, String>(
    "import_decoded", "select convert_from(decode($1, 'hex'), $2)")
  static let open = Statement<[String], [String], Int32, Bool>(
    "import_open", "select staging.open($1, $2, $3) is null")
  static let judgePunches = Statement<[String], Bool, Bool>(
    "import_judge_punches", "select staging.judge_punches($1, $2) is null")
  static let judgeEmployees = Statement<[String], [String], Bool>(
    "import_judge_employees", "select staging.judge_employees($1, $2) is null")
  static let judgeAssignments = Statement<[String], [String], Bool>(
    "import_judge_assignments", "select staging.judge_assignments($1, $2) is null")
  static let judgeContracts = Statement<[String], [String], Bool>(
    "import_judge_contracts", "select staging.judge_contracts($1, $2) is null")
  static let judgeCertificates = Statement<[String], [String], Bool>(
    "import_judge_certificates", "select staging.judge_certificates($1, $2) is null")
  static let judgeTrainingResults = Statement<[String], [String], Bool, Bool>(
    "import_judge_training_results",
    "select staging.judge_training_results($1, $2, $3) is null")
  static let joinColumns = Statement<String, [String], Bool>(
    "import_join_columns", "select staging.join_columns($1, $2) is null")
  static let translate = Statement<String, [String], [String], Bool>(
    "import_translate", "select staging.translate($1, $2, $3) is null")
  static let mergePunches = Statement<(Int64, Int64, Int64)>(
    "import_merge_punches", "select good, imported, in_file from staging.merge_punches()")
  static let mergeChanges = Statement<String, [String], (Int64, Int64, Int64)>(
    "import_merge_changes",
    "select good, imported, in_file from staging.merge_changes($1, $2)")
  static let rejectedLines = Statement<Int64>(
    "import_rejected_lines", "select count(distinct line) from pg_temp.import_reject")
  static let reasons = Statement<String, (String, String, Int64)>(
    "import_reasons", "select code, reason, lines from staging.reject_counts($1)")
}
