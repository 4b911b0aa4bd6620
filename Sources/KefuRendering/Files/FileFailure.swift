#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An operation on a file that the operating system refused.
package struct FileFailure: Hashable, Sendable {
  /// What was attempted.
  package enum Operation: String, Hashable, Sendable {
    case create, write, sync, rename, read
  }

  /// The causes that callers tell apart.
  package enum Cause: Hashable, Sendable {
    /// No space or no quota is left (`ENOSPC`, `EDQUOT`).
    case noSpace
    /// The folder or file may not be written (`EACCES`, `EPERM`, `EROFS`).
    case denied
    /// The folder does not exist (`ENOENT`, `ENOTDIR`).
    case missingFolder
    /// The reader of a pipe has gone (`EPIPE`).
    case brokenPipe
    /// Anything else; `code` tells.
    case other
  }

  /// What was attempted.
  package let operation: Operation
  /// The file as the caller named it, never the temporary one.
  package let path: String
  /// The `errno` of the operation.
  package let code: Int32

  /// Keeps the operation, the name and the `errno`.
  package init(operation: Operation, path: String, code: Int32) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  /// The cause by family.
  package var cause: Cause {
    switch code {
    case ENOSPC, EDQUOT: .noSpace
    case EACCES, EPERM, EROFS: .denied
    case ENOENT, ENOTDIR: .missingFolder
    case EPIPE: .brokenPipe
    default: .other
    }
  }
}

extension FileFailure: CustomStringConvertible {
  /// One sentence with the name of the file and the system's words.
  package var description: String {
    let reason = strerror(code).map { String(cString: $0) } ?? "error \(code)"
    return "cannot \(operation.rawValue) \(path): \(reason)"
  }
}
