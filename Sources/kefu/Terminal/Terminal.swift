#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What standard output is connected to, and how wide and colourful it may be written.
struct Terminal: Hashable {
  /// Whether a person reads standard output directly.
  let isInteractive: Bool
  /// Cells of a line; nil for no limit.
  let width: Int?
  /// Lines of the window; nil when nobody looks at one.
  let height: Int?
  /// Whether escape sequences are welcome (`NO_COLOR`, `TERM=dumb`).
  let usesColour: Bool

  /// Looks at standard output and the environment.
  static var current: Terminal {
    Terminal(
      isInteractive: isatty(1) == 1, window: window(), environment: { variable($0) })
  }

  /// Decides from what is known: `COLUMNS` wins, then the window, then 80 on a terminal.
  init(
    isInteractive: Bool, window: (columns: Int, lines: Int)?,
    environment: (String) -> String?
  ) {
    self.isInteractive = isInteractive
    let columns = environment("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    width = columns ?? (isInteractive ? window?.columns ?? 80 : nil)
    height = isInteractive ? window?.lines : nil
    let refuses = environment("NO_COLOR").map { !$0.isEmpty } ?? false
    usesColour = isInteractive && !refuses && environment("TERM") != "dumb"
  }

  private static func window() -> (columns: Int, lines: Int)? {
    var size = winsize()
    guard unsafe ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return (Int(size.ws_col), Int(size.ws_row))
  }

  /// A variable of the environment; nil when it is not set.
  static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }
}
