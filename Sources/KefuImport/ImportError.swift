package import KefuDomain
package import KefuPostgres
package import KefuRendering

/// Why a file could not be imported at all; bad lines are no error but rejects.
package enum ImportError: Error, Sendable {
  /// There is no such file.
  case missingFile(String)
  /// The file is there and cannot be read.
  case unreadableFile(String, BilingualText)
  /// The column map is wrong: file, line and key where they are known, and what is wrong.
  case badMap(file: String, line: Int?, key: String?, reason: BilingualText)
  /// The file as a whole cannot be what the feed needs.
  case badFile(String, reason: BilingualText)
  /// An option contradicts another or names nothing.
  case badOption(BilingualText)
  /// The caller has the right nowhere; the text is action and resource.
  case notPermitted(right: String)
  /// The rejects could not be written.
  case output(RenderingError)
  /// Lines got lost between file and table: a fault of this program.
  case miscounted(file: String, lines: Int, accounted: Int)
  /// The database failed.
  case database(PostgresError)
}

extension ImportError: PostgresFailure {
  package init(_ error: PostgresError) { self = .database(error) }

  package var postgresError: PostgresError? {
    guard case .database(let error) = self else { return nil }
    return error
  }
}

extension ImportError {
  /// The exit code of a command that ends with this error, from `sysexits.h`.
  package var exitCode: Int32 {
    switch self {
    case .missingFile, .unreadableFile: 66
    case .badMap, .badFile: 65
    case .badOption: 64
    case .notPermitted: 77
    case .output: 73
    case .miscounted: 70
    case .database(let error):
      switch error {
      case .connectionFailed, .connectionLost: 69
      case .cancelled: 75
      default: error.sqlState == .insufficientPrivilege ? 77 : 70
      }
    }
  }
}

extension ImportError: CustomStringConvertible {
  /// The English form of `text`.
  package var description: String { text[.english] }

  /// What, where, and what to do; no SQL and no values of the database.
  package var text: BilingualText {
    switch self {
    case .missingFile(let path): BilingualText("没有文件 \(path)", "there is no file \(path)")
    case .unreadableFile(let path, let reason):
      BilingualText(
        "无法读取 \(path)：\(reason.chinese)", "\(path) cannot be read: \(reason.english)")
    case .badMap(let file, let line, let key, let reason):
      BilingualText(
        file + (line.map { " 第 \($0) 行" } ?? "") + (key.map { "，键 \($0)" } ?? "")
          + "：\(reason.chinese)",
        file + (line.map { ", line \($0)" } ?? "") + (key.map { ", key \($0)" } ?? "")
          + ": \(reason.english)")
    case .badFile(let path, let reason):
      BilingualText("\(path)：\(reason.chinese)", "\(path): \(reason.english)")
    case .badOption(let reason): reason
    case .notPermitted(let right):
      BilingualText(
        "您的账号不能导入：没有权限 \(right)",
        "your login may not import this: no post of yours has the right \(right)")
    case .output(let error):
      BilingualText("无法写出被拒绝的行：\(error)", "the rejects cannot be written: \(error)")
    case .miscounted(let file, let lines, let accounted):
      BilingualText(
        "\(file)：读了 \(lines) 行，只有 \(accounted) 行有着落；未存储任何内容",
        "\(file): \(lines) lines were read and \(accounted) accounted for; nothing was stored")
    case .database(let error): BilingualText("数据库：\(error)", "\(error)")
    }
  }
}
