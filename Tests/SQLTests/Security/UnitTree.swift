import KefuPostgres

/// The units of every company as they stand today, read from the placements by the superuser.
struct UnitTree: Sendable {
  /// A unit and where it stands.
  struct Place: Sendable, Hashable {
    var unit: Int64
    var shop: Int64
    var company: Int64
    var parent: Int64?
    var kind: String
    var headPost: String?
    var isHeadOffice: Bool
  }

  private let places: [Int64: Place]
  private let children: [Int64: [Int64]]

  init(_ places: [Place]) {
    self.places = Dictionary(uniqueKeysWithValues: places.map { ($0.unit, $0) })
    children = Dictionary(grouping: places.filter { $0.parent != nil }) { $0.parent ?? 0 }
      .mapValues { $0.map(\.unit) }
  }

  /// Every unit, in the order of their keys.
  var all: [Place] { places.values.sorted { $0.unit < $1.unit } }

  /// Reads the tree of today.
  static func load(_ connection: inout Connection) throws(PostgresError) -> UnitTree {
    let statement = Statement<(Int64, Int64, Int64, Int64?, String, String?, Bool)>(
      "",
      """
      select p.unit_id, p.shop_id, s.company_id, p.parent_unit_id, u.kind::text,
        p.head_post_code, s.kind = 'head_office'
      from org.placement p join org.unit u on u.unit_id = p.unit_id
      join org.shop s on s.shop_id = p.shop_id
      where p.valid @> (now() at time zone 'Asia/Shanghai')::date
      """)
    return UnitTree(
      try connection.fetch(statement).map { row in
        Place(
          unit: row.0, shop: row.1, company: row.2, parent: row.3, kind: row.4,
          headPost: row.5, isHeadOffice: row.6)
      })
  }

  /// The place of a unit.
  subscript(_ unit: Int64) -> Place? { places[unit] }

  /// A unit and everything below it.
  func subtree(_ top: Int64) -> Set<Int64> {
    var found: Set<Int64> = [top]
    for child in children[top] ?? [] { found.formUnion(subtree(child)) }
    return found
  }

  /// A unit and those above it, the unit first.
  func chain(_ unit: Int64) -> [Place] {
    var found: [Place] = []
    var next = places[unit]
    while let place = next {
      found.append(place)
      next = place.parent.flatMap { places[$0] }
    }
    return found
  }

  /// The units that a right gives to the holder of a post in a unit (RBAC-001b).
  func units(_ reach: RoleMatrix.Reach, of holder: Holder) -> Set<Int64> {
    switch reach {
    case .own: return []
    case .company: return Set(all.filter { $0.company == holder.company }.map(\.unit))
    case .shop: return Set(all.filter { $0.shop == holder.shop }.map(\.unit))
    case .team:
      let headed = subtree(holder.unit).filter { places[$0]?.headPost == holder.post }
      return headed.reduce(into: []) { $0.formUnion(subtree($1)) }
    case .centre, .section, .department:
      let kind = reach.rawValue.lowercased()
      let top = chain(holder.unit).first { $0.kind == kind }?.unit
      return subtree(top ?? holder.unit)
    }
  }

  /// The shops that a right gives as a whole.
  func shops(_ reach: RoleMatrix.Reach, of holder: Holder) -> Set<Int64> {
    switch reach {
    case .company: Set(all.filter { $0.company == holder.company }.map(\.shop))
    case .shop: [holder.shop]
    default: []
    }
  }
}
