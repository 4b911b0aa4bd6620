/// The number by which PostgreSQL knows a type.
@usableFromInline package struct OID: RawRepresentable, Hashable, Sendable, CustomStringConvertible
{
  /// The number in `pg_type.oid`.
  @usableFromInline package let rawValue: UInt32

  /// Wraps a number of `pg_type.oid`.
  @usableFromInline package init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  @usableFromInline package var description: String { Self.names[self] ?? "type \(rawValue)" }

  /// Whether the type was made by a user or an extension rather than delivered with the server.
  var isUserDefined: Bool { rawValue >= 16384 }
}

extension OID {
  /// Leaves the type to the server, which takes it from the statement.
  @usableFromInline package static let unspecified = OID(rawValue: 0)
  /// The type `bool`.
  @usableFromInline package static let bool = OID(rawValue: 16)
  /// The type `bytea`.
  @usableFromInline package static let bytea = OID(rawValue: 17)
  /// The type `name`.
  @usableFromInline package static let name = OID(rawValue: 19)
  /// The type `int8`.
  @usableFromInline package static let int8 = OID(rawValue: 20)
  /// The type `int2`.
  @usableFromInline package static let int2 = OID(rawValue: 21)
  /// The type `int4`.
  @usableFromInline package static let int4 = OID(rawValue: 23)
  /// The type `text`.
  @usableFromInline package static let text = OID(rawValue: 25)
  /// The type `json`.
  @usableFromInline package static let json = OID(rawValue: 114)
  /// The type `unknown`.
  @usableFromInline package static let unknown = OID(rawValue: 705)
  /// The type `bpchar`.
  @usableFromInline package static let bpchar = OID(rawValue: 1042)
  /// The type `varchar`.
  @usableFromInline package static let varchar = OID(rawValue: 1043)
  /// The type `date`.
  @usableFromInline package static let date = OID(rawValue: 1082)
  /// The type `timestamptz`.
  @usableFromInline package static let timestamptz = OID(rawValue: 1184)
  /// The type `numeric`.
  @usableFromInline package static let numeric = OID(rawValue: 1700)
  /// The type `uuid`.
  @usableFromInline package static let uuid = OID(rawValue: 2950)
  /// The type `jsonb`.
  @usableFromInline package static let jsonb = OID(rawValue: 3802)
  /// The type `daterange`.
  @usableFromInline package static let daterange = OID(rawValue: 3912)
  /// The type `bool[]`.
  @usableFromInline package static let boolArray = OID(rawValue: 1000)
  /// The type `int2[]`.
  @usableFromInline package static let int2Array = OID(rawValue: 1005)
  /// The type `int4[]`.
  @usableFromInline package static let int4Array = OID(rawValue: 1007)
  /// The type `text[]`.
  @usableFromInline package static let textArray = OID(rawValue: 1009)
  /// The type `varchar[]`.
  @usableFromInline package static let varcharArray = OID(rawValue: 1015)
  /// The type `name[]`.
  @usableFromInline package static let nameArray = OID(rawValue: 1003)
  /// The type `int8[]`.
  @usableFromInline package static let int8Array = OID(rawValue: 1016)
  /// The type `date[]`.
  @usableFromInline package static let dateArray = OID(rawValue: 1182)
  /// The type `timestamptz[]`.
  @usableFromInline package static let timestamptzArray = OID(rawValue: 1185)
  /// The type `numeric[]`.
  @usableFromInline package static let numericArray = OID(rawValue: 1231)
  /// The type `uuid[]`.
  @usableFromInline package static let uuidArray = OID(rawValue: 2951)

  private static let names: [OID: String] = [
    .bool: "bool", .bytea: "bytea", .name: "name", .int8: "int8", .int2: "int2", .int4: "int4",
    .text: "text", .json: "json", .unknown: "unknown", .bpchar: "bpchar", .varchar: "varchar",
    .date: "date", .timestamptz: "timestamptz", .numeric: "numeric", .uuid: "uuid",
    .jsonb: "jsonb", .daterange: "daterange", .boolArray: "bool[]", .int2Array: "int2[]",
    .int4Array: "int4[]", .textArray: "text[]", .varcharArray: "varchar[]",
    .nameArray: "name[]", .int8Array: "int8[]", .dateArray: "date[]",
    .timestamptzArray: "timestamptz[]", .numericArray: "numeric[]", .uuidArray: "uuid[]",
  ]
}
