internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#endif

/// A thread that runs the jobs of one actor, so that blocking calls stay off the shared pool.
final class ThreadExecutor: SerialExecutor {
  private let queue = JobQueue()

  /// Starts the thread, which keeps this object alive until `finish`; false when none is left.
  func start() -> Bool {
    var thread = pthread_t()
    let context = Unmanaged.passRetained(self)
    let started = pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        let executor = Unmanaged<ThreadExecutor>.fromOpaque(context).takeRetainedValue()
        executor.queue.run(on: executor.asUnownedSerialExecutor())
        return nil
      }, context.toOpaque())
    guard started == 0 else {
      context.release()
      return false
    }
    pthread_detach(thread)
    return true
  }

  func enqueue(_ job: consuming ExecutorJob) {
    queue.add(UnownedJob(job))
  }

  func asUnownedSerialExecutor() -> UnownedSerialExecutor {
    UnownedSerialExecutor(ordinary: self)
  }

  /// Lets the thread end once its queue is empty.
  func finish() { queue.finish() }
}
