import Glibc

/// The C library's heap.
enum Heap {
  private typealias Trim = @convention(c) (Int) -> Int32

  /// `malloc_trim`, which the Glibc module does not declare; nil where the library lacks it.
  private static let trim: Trim? = {
    guard let symbol = dlsym(nil, "malloc_trim") else { return nil }
    return unsafeBitCast(symbol, to: Trim.self)
  }()

  /// Gives free memory back, so that each run starts as a fresh process would.
  static func giveBack() { _ = trim?(0) }
}
