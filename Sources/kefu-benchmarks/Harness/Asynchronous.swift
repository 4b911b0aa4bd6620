import Dispatch
import Synchronization

/// Asynchronous work that code without `await` waits for.
final class Asynchronous<T: Sendable>: Sendable {
  private let done = DispatchSemaphore(value: 0)
  private let outcome = Mutex<Result<T, any Error>?>(nil)

  private init() {}

  /// Runs work on the concurrent pool and returns what it returns.
  static func wait(_ body: @escaping @Sendable () async throws -> T) throws -> T {
    let work = Asynchronous()
    Task.detached {
      let result: Result<T, any Error>
      do { result = .success(try await body()) } catch { result = .failure(error) }
      work.outcome.withLock { $0 = result }
      work.done.signal()
    }
    work.done.wait()
    guard let result = work.outcome.withLock({ $0 }) else {
      throw BenchmarkError.disagreement("asynchronous work ended without a result")
    }
    return try result.get()
  }
}
