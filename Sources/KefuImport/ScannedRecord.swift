/// A record of a file where the scanner found it; valid until the scanner goes on.
struct ScannedRecord {
  /// The physical line on which it starts, from 1.
  let line: Int
  /// Its bytes without the line end.
  let bytes: Range<Int>
  /// The number of its fields.
  let fieldCount: Int
  /// Why it cannot be used; nil for a sound one.
  let fault: RecordFault?
}
