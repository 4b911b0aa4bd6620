import Glibc
import KefuPostgres

/// Runs one thing in a process of its own and prints its peak memory, for the process above.
enum Solo {
  /// Runs what a measure named and prints the peak in bytes.
  static func run(_ name: String, _ bench: Bench) throws {
    switch name {
    case "nothing": break
    case StreamFamily.name: try StreamFamily.streamOnce(bench)
    case PayRunFamily.name: try PayRunFamily.runOnce(bench)
    default: throw BenchmarkError.missing("measure \(name)")
    }
    Console.print("\(try ResourceUsage.peakBytes())")
  }

  /// Starts this program anew for one measure; returns its peak memory in megabytes.
  static func peakMegabytes(_ name: String, _ bench: Bench) throws -> Double {
    var arguments = ["/proc/self/exe", "--alone", name, "--database", bench.scratch.database]
    arguments[0] = try executablePath()
    if bench.size == .quick { arguments.append("--quick") }
    let text = try Program.output(arguments)
    guard let bytes = Double(text.filter(\.isNumber)) else {
      throw BenchmarkError.disagreement("no peak memory in \(text)")
    }
    return bytes / 1_000_000
  }

  private static func executablePath() throws -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let length = readlink("/proc/self/exe", &buffer, buffer.count)
    guard length > 0 else { throw BenchmarkError.missing("/proc/self/exe") }
    return String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
