internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#endif

/// A thread that runs the jobs of one actor, so that blocking calls stay off the shared pool.
final class ThreadExecutor: SerialExecutor {
  private let queue = JobQueue()

  init(name: String) {
    let queue = queue
    var thread = pthread_t()
    let context = Unmanaged.passRetained(queue).toOpaque()
    let started = pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        Unmanaged<JobQueue>.fromOpaque(context).takeRetainedValue().run()
        return nil
      }, context)
    if started == 0 { pthread_detach(thread) }
  }

  func enqueue(_ job: consuming ExecutorJob) {
    queue.add(UnownedJob(job), asUnownedSerialExecutor())
  }

  func asUnownedSerialExecutor() -> UnownedSerialExecutor {
    UnownedSerialExecutor(ordinary: self)
  }

  /// Lets the thread end once its queue is empty.
  func finish() { queue.finish() }
}
