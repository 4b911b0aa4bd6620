package import KefuDomain

/// How a file is to be read and merged; what the command line says wins over the map.
package struct ImportOptions: Sendable {
  /// The columns and formats of a foreign file; nil for a canonical one.
  package var map: ColumnMap?
  /// PostgreSQL's name of the file's encoding; nil for the map's, else UTF-8.
  package var encoding: String?
  /// The byte between fields; nil for the map's, else what the header shows.
  package var delimiter: UInt8?
  /// The shop of a file without that column.
  package var shop: String?
  /// The source of punches without that column.
  package var source: String?
  /// Whether punches come as the six-column file of a clock; nil decides by `.dat`.
  package var isDevice: Bool?
  /// Whether the state of a clock's line says in or out; usually nobody presses the right key.
  package var trustsState = false
  /// Whether good lines are stored although others are bad.
  package var isPartial = false
  /// Whether everything but the commit is done.
  package var isDryRun = false
  /// The folder of the rejects; nil puts them beside the file.
  package var rejectsFolder: String?
  /// The language of reasons and notes.
  package var language = Language.english

  /// Reads a canonical file, all or nothing.
  package init() {}
}
