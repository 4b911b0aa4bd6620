#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that appears under its name complete, or not at all.
///
/// Bytes go to a temporary name in the same folder; `commit()` syncs and
/// renames it. Dropping the value without a commit removes the temporary, so
/// neither a full disk nor an error leaves half a file. A path that names a
/// device or a pipe is written directly, since a rename would replace it.
package struct AtomicFile: ByteSink, ~Copyable {
  /// The final name as the caller gave it.
  package let path: String
  /// The name that holds the bytes until the commit.
  package let temporaryPath: String

  private var descriptor: Int32
  /// Permissions of the file that is replaced; nil for a new one.
  private let mode: mode_t?
  /// Whether the path names a device or a pipe, which is written without a temporary.
  package let isDirect: Bool
  private var isCommitted = false

  private static let attempts = 100

  /// Opens the temporary file (`open(2)` with `O_EXCL`) beside the final name.
  ///
  /// A file that is replaced keeps its permissions; a new one follows the umask.
  package init(path: String) throws(RenderingError) {
    let target = try Self.open(path)
    self.path = path
    temporaryPath = target.temporaryPath
    descriptor = target.descriptor
    mode = target.mode
    isDirect = target.isDirect
  }

  private struct Target {
    let temporaryPath: String
    let descriptor: Int32
    let mode: mode_t?
    let isDirect: Bool
  }

  private static func open(_ path: String) throws(RenderingError) -> Target {
    var status = stat()
    let exists = stat(path, &status) == 0
    let kind = status.st_mode & S_IFMT
    if exists, kind == S_IFDIR { throw failure(.create, path, EISDIR) }
    if exists, kind != S_IFREG {
      let descriptor = openFile(path, O_WRONLY | O_CLOEXEC, 0)
      guard descriptor >= 0 else { throw failure(.create, path, errno) }
      return Target(temporaryPath: path, descriptor: descriptor, mode: nil, isDirect: true)
    }
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { path[...$0] } ?? ""
    let name = slash.map { path[path.index(after: $0)...] } ?? path[...]
    for attempt in 0..<attempts {
      // The name is cut so that the temporary one stays below the limit of 255 bytes.
      let candidate = "\(folder).\(name.prefix(40)).\(getpid()).\(attempt).part"
      let descriptor = openFile(candidate, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      let code = errno
      if descriptor >= 0 {
        let mode = exists ? status.st_mode & 0o777 : nil
        return Target(
          temporaryPath: candidate, descriptor: descriptor, mode: mode, isDirect: false)
      }
      guard code == EEXIST else { throw failure(.create, path, code) }
    }
    throw failure(.create, path, EEXIST)
  }

  /// Writes all bytes; after an error the value should be dropped.
  package mutating func write(_ bytes: [UInt8]) throws(RenderingError) {
    var sink = DescriptorSink(descriptor: descriptor, name: path)
    try sink.write(bytes)
  }

  /// Syncs, renames and syncs the folder (`fsync(2)`, `rename(2)`).
  ///
  /// After an error nothing is under the final name that was not there before.
  package consuming func commit() throws(RenderingError) {
    if !isDirect {
      if let mode { _ = fchmod(descriptor, mode) }
      guard fsync(descriptor) == 0 else { throw Self.failure(.sync, path, errno) }
    }
    let closed = close(descriptor)
    let code = errno
    descriptor = -1
    guard closed == 0 else { throw Self.failure(.write, path, code) }
    if isDirect { return }
    guard rename(temporaryPath, path) == 0 else { throw Self.failure(.rename, path, errno) }
    isCommitted = true
    syncFolder()
  }

  private static func failure(
    _ operation: FileFailure.Operation, _ path: String, _ code: Int32
  ) -> RenderingError {
    .file(FileFailure(operation: operation, path: path, code: code))
  }

  /// Makes the rename survive a power cut; a folder that cannot be opened is left to the system.
  private func syncFolder() {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let handle = Self.openFile(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0)
    guard handle >= 0 else { return }
    _ = fsync(handle)
    _ = close(handle)
  }

  /// The system's `open(2)`, which the methods of this type would hide.
  private static func openFile(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 {
    #if canImport(Glibc)
      Glibc.open(path, flags, mode)
    #else
      Darwin.open(path, flags, mode)
    #endif
  }

  deinit {
    if descriptor >= 0 { _ = close(descriptor) }
    if !isCommitted, !isDirect { _ = unlink(temporaryPath) }
  }
}
