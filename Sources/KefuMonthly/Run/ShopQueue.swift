internal import KefuRepositories

/// Hands out the shops of a run, each to one worker.
actor ShopQueue {
  private var waiting: ArraySlice<ShopRecord>

  init(_ shops: [ShopRecord]) { waiting = shops[...] }

  /// The next shop; nil when all are handed out.
  func next() -> ShopRecord? { waiting.popFirst() }
}
