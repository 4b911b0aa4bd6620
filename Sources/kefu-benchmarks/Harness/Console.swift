import Foundation

/// Lines of output as they come, unbuffered: figures on standard output, notes on standard error.
enum Console {
  /// Prints a line of figures.
  static func print(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
  }

  /// Prints a note to whoever waits.
  static func note(_ line: String) {
    FileHandle.standardError.write(Data("kefu-benchmarks: \(line)\n".utf8))
  }
}
