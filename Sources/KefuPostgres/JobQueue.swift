#if canImport(Glibc)
  internal import Glibc
#endif

/// Jobs waiting for a thread; a lock and a condition of POSIX around an array.
final class JobQueue: @unchecked Sendable {
  // Unchecked: every access to the fields below holds the lock.
  private let lock: UnsafeMutablePointer<pthread_mutex_t>
  private let condition: UnsafeMutablePointer<pthread_cond_t>
  private var jobs: [UnownedJob] = []
  private var isFinished = false

  init() {
    lock = .allocate(capacity: 1)
    pthread_mutex_init(lock, nil)
    condition = .allocate(capacity: 1)
    pthread_cond_init(condition, nil)
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(lock)
    condition.deallocate()
    lock.deallocate()
  }

  func add(_ job: UnownedJob) {
    pthread_mutex_lock(lock)
    jobs.append(job)
    pthread_mutex_unlock(lock)
    // After the lock: the thread that wakes would only wait for it.
    pthread_cond_signal(condition)
  }

  func finish() {
    pthread_mutex_lock(lock)
    isFinished = true
    pthread_cond_signal(condition)
    pthread_mutex_unlock(lock)
  }

  /// Runs jobs in order until finished and empty.
  func run(on executor: UnownedSerialExecutor) {
    while true {
      pthread_mutex_lock(lock)
      while jobs.isEmpty, !isFinished { pthread_cond_wait(condition, lock) }
      let batch = jobs
      jobs.removeAll(keepingCapacity: true)
      pthread_mutex_unlock(lock)
      if batch.isEmpty { return }
      for job in batch { job.runSynchronously(on: executor) }
    }
  }
}
