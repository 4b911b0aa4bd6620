internal import Synchronization

/// Whether the unit of work at hand was cancelled: no further command may start then.
final class Interruption: Sendable {
  private let flag = Atomic<Bool>(false)

  var isRaised: Bool { flag.load(ordering: .relaxed) }

  func raise() { flag.store(true, ordering: .relaxed) }

  func lower() { flag.store(false, ordering: .relaxed) }
}
