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
  @usableFromInline package static let bool = OID(rawValue: 16)
  @usableFromInline package static let bytea = OID(rawValue: 17)
  @usableFromInline package static let name = OID(rawValue: 19)
  @usableFromInline package static let int8 = OID(rawValue: 20)
  @usableFromInline package static let int2 = OID(rawValue: 21)
  @usableFromInline package static let int4 = OID(rawValue: 23)
  @usableFromInline package static let text = OID(rawValue: 25)
  @usableFromInline package static let json = OID(rawValue: 114)
  @usableFromInline package static let unknown = OID(rawValue: 705)
  @usableFromInline package static let bpchar = OID(rawValue: 1042)
  @usableFromInline package static let varchar = OID(rawValue: 1043)
  @usableFromInline package static let date = OID(rawValue: 1082)
  @usableFromInline package static let timestamptz = OID(rawValue: 1184)
  @usableFromInline package static let numeric = OID(rawValue: 1700)
  @usableFromInline package static let uuid = OID(rawValue: 2950)
  @usableFromInline package static let jsonb = OID(rawValue: 3802)
  @usableFromInline package static let daterange = OID(rawValue: 3912)
  @usableFromInline package static let boolArray = OID(rawValue: 1000)
  @usableFromInline package static let int2Array = OID(rawValue: 1005)
  @usableFromInline package static let int4Array = OID(rawValue: 1007)
  @usableFromInline package static let textArray = OID(rawValue: 1009)
  @usableFromInline package static let varcharArray = OID(rawValue: 1015)
  @usableFromInline package static let nameArray = OID(rawValue: 1003)
  @usableFromInline package static let int8Array = OID(rawValue: 1016)
  @usableFromInline package static let dateArray = OID(rawValue: 1182)
  @usableFromInline package static let timestamptzArray = OID(rawValue: 1185)
  @usableFromInline package static let numericArray = OID(rawValue: 1231)
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
