#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes to a file descriptor that somebody else owns, such as standard output.
package struct DescriptorSink: ByteSink {
  private let descriptor: Int32
  private let name: String

  /// Takes a descriptor and the name that errors give it.
  package init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
  }

  /// Standard output of the process.
  package static var standardOutput: DescriptorSink {
    DescriptorSink(descriptor: STDOUT_FILENO, name: "standard output")
  }

  /// Writes all bytes (`write(2)`), over as many calls as the system needs.
  package mutating func write(_ bytes: [UInt8]) throws(RenderingError) {
    var done = 0
    while done < bytes.count {
      let (count, code) = bytes.withUnsafeBytes { buffer in
        let rest = UnsafeRawBufferPointer(rebasing: buffer[done...])
        #if canImport(Glibc)
          let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
        #else
          let count = Darwin.write(descriptor, rest.baseAddress, rest.count)
        #endif
        return (count, errno)
      }
      if count >= 0 {
        done += count
      } else if code != EINTR {
        throw .file(FileFailure(operation: .write, path: name, code: code))
      }
    }
  }
}
