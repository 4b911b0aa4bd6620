internal import CLibpq
internal import Logging

/// Passes the notices of the server on to a logger (`PQsetNoticeReceiver`).
final class NoticeReceiver {
  private let logger: Logger

  init(logger: Logger) {
    self.logger = logger
  }

  /// Attaches to a connection, which must not outlive this object.
  func attach(to handle: OpaquePointer) {
    PQsetNoticeReceiver(
      handle,
      { context, result in
        guard let context, let result else { return }
        Unmanaged<NoticeReceiver>.fromOpaque(context).takeUnretainedValue().receive(result)
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  private func receive(_ result: OpaquePointer) {
    let notice = ServerError(result: result)
    var metadata: Logger.Metadata = ["sqlstate": "\(notice.sqlState)"]
    if let detail = notice.detail { metadata["detail"] = "\(detail)" }
    if let hint = notice.hint { metadata["hint"] = "\(hint)" }
    if let context = notice.context { metadata["context"] = "\(context)" }
    logger.log(level: level(of: notice.severity), "\(notice.message)", metadata: metadata)
  }

  private func level(of severity: String) -> Logger.Level {
    switch severity {
    case "WARNING": .warning
    case "NOTICE": .notice
    case "INFO", "LOG": .info
    default: .debug
    }
  }
}
