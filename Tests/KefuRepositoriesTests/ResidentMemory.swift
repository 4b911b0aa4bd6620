import Foundation

/// How much memory this process has held at most.
enum ResidentMemory {
  /// `VmHWM` of `/proc/self/status`; 0 where there is none.
  static var peakKilobytes: Int {
    guard let status = FileManager.default.contents(atPath: "/proc/self/status"),
      let line = String(decoding: status, as: UTF8.self)
        .split(separator: "\n").first(where: { $0.hasPrefix("VmHWM") })
    else { return 0 }
    return Int(line.filter(\.isNumber)) ?? 0
  }
}
