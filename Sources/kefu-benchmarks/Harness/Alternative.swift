/// One of the ways to do the same thing that are measured against each other.
struct Alternative {
  /// What it is called in notes.
  let name: String
  /// What must be done before each run and is not counted.
  let prepare: () throws -> Void
  /// What is measured.
  let body: () throws -> Void

  /// Names a way, with what precedes each of its runs.
  init(
    _ name: String, prepare: @escaping () throws -> Void = {},
    body: @escaping () throws -> Void
  ) {
    self.name = name
    self.prepare = prepare
    self.body = body
  }
}
