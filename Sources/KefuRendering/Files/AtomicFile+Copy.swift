#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension AtomicFile {
  /// The folder that holds the temporary file; nil for a device or a pipe.
  package var folder: String? {
    guard !isDirect else { return nil }
    return path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
  }

  /// Passes on what stands under the temporary name (`fread(3)`).
  package borrowing func copyTemporary(
    to sink: inout some (ByteSink & ~Copyable)
  ) throws(RenderingError) {
    guard let stream = fopen(temporaryPath, "rb") else {
      throw .file(FileFailure(operation: .read, path: path, code: errno))
    }
    defer { fclose(stream) }
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&piece, 1, piece.count, stream)
      if count == 0 { break }
      try sink.write(Array(piece[..<count]))
    }
    guard ferror(stream) == 0 else {
      throw .file(FileFailure(operation: .read, path: path, code: EIO))
    }
  }
}
