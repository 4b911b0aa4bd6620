internal import Synchronization

/// The life of one unit of work, so that a cancellation hits it and never the next one.
final class UnitOfWork: Sendable {
  private enum State {
    case waiting
    case running(Interruption, Canceller)
    case cancelled
    case ended
  }

  private let state = Mutex(State.waiting)

  /// Starts, unless the task was cancelled while it waited for its turn.
  func begin(_ interruption: Interruption, _ canceller: Canceller) throws(PostgresError) {
    let starts = state.withLock { state in
      guard case .waiting = state else { return false }
      state = .running(interruption, canceller)
      return true
    }
    guard starts else { throw .cancelled(nil) }
  }

  /// Cancels what runs; the lock is held meanwhile, so that the unit cannot end under it.
  func cancel() {
    state.withLock { state in
      if case .running(let interruption, let canceller) = state {
        interruption.raise()
        canceller.cancel()
      } else if case .waiting = state {
        state = .cancelled
      }
    }
  }

  func end() {
    state.withLock { state in
      if case .running(let interruption, _) = state { interruption.lower() }
      state = .ended
    }
  }
}
