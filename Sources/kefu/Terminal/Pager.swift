#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
import KefuRendering

/// Shows long text through the person's pager; only ever on a terminal.
enum Pager {
  /// Writes bytes to the pager when they have more lines than the window, else straight out.
  static func show(_ bytes: [UInt8], on terminal: Terminal) throws(RenderingError) {
    let lines = bytes.count { $0 == UInt8(ascii: "\n") }
    var output = DescriptorSink.standardOutput
    guard let height = terminal.height, lines >= height, let command else {
      return try output.write(bytes)
    }
    // Chinese and box drawing as they are, colours kept, and no pager for less than a screen.
    unsafe setenv("LESS", "FRX", 0)
    unsafe setenv("LESSCHARSET", "utf-8", 0)
    guard let stream = unsafe popen(command, "w") else { return try output.write(bytes) }
    signal(SIGPIPE, SIG_IGN)
    var pipe = DescriptorSink(descriptor: unsafe fileno(stream), name: command)
    // Leaving the pager early closes the pipe; that is no error.
    try? pipe.write(bytes)
    unsafe pclose(stream)
  }

  /// The pager of the environment; none for an empty `PAGER` or `cat`.
  private static var command: String? {
    let chosen = Terminal.variable("PAGER") ?? "less"
    return chosen.isEmpty || chosen == "cat" ? nil : chosen
  }
}
