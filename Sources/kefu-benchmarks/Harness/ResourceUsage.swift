import Foundation
import Glibc

/// Readings of the clock and of this process's own processor time.
struct ResourceUsage {
  /// Seconds of the monotonic clock.
  let wall: Double
  /// Seconds of user and system time of all threads of this process (`getrusage`).
  let cpu: Double

  /// Reads both now.
  static func now() -> ResourceUsage {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return ResourceUsage(
      wall: Double(time.tv_sec) + Double(time.tv_nsec) / 1e9,
      cpu: seconds(usage.ru_utime) + seconds(usage.ru_stime))
  }

  /// What passed since an earlier reading.
  func since(_ start: ResourceUsage) -> ResourceUsage {
    ResourceUsage(wall: wall - start.wall, cpu: cpu - start.cpu)
  }

  /// The largest resident size that this process ever had, in bytes (`VmHWM`).
  ///
  /// Not `ru_maxrss`: that one remembers the size of the process that started this one.
  static func peakBytes() throws -> Int {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    for line in status.split(separator: "\n") where line.hasPrefix("VmHWM:") {
      guard let kilobytes = Int(line.filter(\.isNumber)) else { break }
      return kilobytes * 1024
    }
    throw BenchmarkError.missing("VmHWM in /proc/self/status")
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}
