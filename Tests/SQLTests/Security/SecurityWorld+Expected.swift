extension SecurityWorld {
  /// The units whose rows of a resource a holder may read, from the matrix and the tree alone.
  func readUnits(_ holder: Holder, _ resource: String) -> Set<Int64> {
    let rights = matrix.rights(of: holder.post, resource, "read")
    var units = rights.reduce(into: Set<Int64>()) { $0.formUnion(tree.units($1.reach, of: holder)) }
    // Policies apply downward: their reader sees those of the units above and of the company.
    if ["pay_policy", "regime"].contains(resource), !rights.isEmpty {
      units.formUnion(tree.chain(holder.unit).map(\.unit))
      units.formUnion(
        tree.all.filter { $0.company == holder.company && $0.isHeadOffice && $0.parent == nil }
          .map(\.unit))
    }
    return units
  }

  /// Whether a holder reads his own rows of a resource.
  func readsOwn(_ holder: Holder, _ resource: String) -> Bool {
    !matrix.rights(of: holder.post, resource, "read").isEmpty
  }

  /// Whether a holder may do something to rows of a unit, from the matrix and the tree alone.
  func mayWrite(_ holder: Holder, _ table: ProtectedTable, _ verb: ProtectedTable.Verb, unit: Int64)
    -> Bool
  {
    guard let action = table.action(of: verb), let place = tree[unit] else { return false }
    return matrix.rights(of: holder.post, table.resource, action).contains { right in
      table.writeKey == "shop_id"
        ? tree.shops(right.reach, of: holder).contains(place.shop)
        : tree.units(right.reach, of: holder).contains(unit)
    }
  }

  /// The rows of a table that a holder may read, as a condition for the superuser.
  func visible(_ holder: Holder, _ table: ProtectedTable) -> String {
    guard table.protection == "scoped" else { return "\(table.protection == "published")" }
    switch table.name {
    case "access.login", "access.scope": return visibleLogins(holder)
    case "audit.change": return visibleTrail(holder)
    case "policy.value":
      // Numbers that are not pay are read with the regimes.
      let pay = Self.array(readUnits(holder, "pay_policy"))
      let rules = Self.array(readUnits(holder, "regime"))
      return
        "(unit_id = any (\(pay)) or parameter_code not like 'pay.%' and unit_id = any (\(rules)))"
    case "approval.request", "approval.decision", "approval.turn":
      let units = "unit_id = any (\(Self.array(readUnits(holder, table.resource))))"
      return "(\(units) or \(concerns(holder)))"
    case "access.delegation":
      let units = "unit_id = any (\(Self.array(readUnits(holder, table.resource))))"
      return "(\(units) or \(holder.employee) in (employee_id, delegate_employee_id))"
    default:
      let units = "unit_id = any (\(Self.array(readUnits(holder, table.resource))))"
      guard table.hasOwn, readsOwn(holder, table.resource) else { return units }
      return "(\(units) or employee_id = \(holder.employee))"
    }
  }

  /// Requests that a person made, decided or may decide, as the owner finds them one by one.
  private func concerns(_ holder: Holder) -> String {
    """
    request_id in (
      select request_id from approval.request where employee_id = \(holder.employee)
      union select request_id from approval.decision where employee_id = \(holder.employee)
      union select request_id from security_decider where employee_id = \(holder.employee))
    """
  }

  /// Who may decide a step to come of each request, without asking how anybody reads it.
  static let deciders = """
    create table security_decider as
    select distinct r.request_id, d.employee_id
    from approval.state r
    join approval.chain_step s on s.chain_code = r.chain_code and s.version = r.version
      and s.step_no >= r.step_no
    join approval.request q using (shop_id, request_id)
    cross join lateral access.deciders(q.unit_id, q.employee_id, q.about_employee_id, s.role,
      s.post_codes, q.chain_code, access.today()) d
    where r.state = 'pending'
    """

  /// Logins have no unit: that of the person counts.
  private func visibleLogins(_ holder: Holder) -> String {
    let units = readUnits(holder, "account")
    let others = holders.filter { units.contains($0.unit) }.map(\.login) + [holder.login]
    return """
      (login in (\(others.map { "'\($0)'" }.joined(separator: ", "))) or login in (
        select a.login from access.authorisation a where a.unit_id = any (\(Self.array(units)))))
      """
  }

  /// A trace is read by who reads the trail of the unit and the row it is about.
  private func visibleTrail(_ holder: Holder) -> String {
    let account = readUnits(holder, "account")
    let company = matrix.rights(of: holder.post, "account", "read")
      .contains { $0.reach == .company }
    let parts = tables.map { table in
      guard table.protection == "scoped" else {
        return "(table_name = '\(table.name)' and unit_id is null and \(company))"
      }
      // Who reads the rows in a part of it only reads none of their traces.
      let reads = readUnits(holder, table.resource).isSuperset(of: account)
      return
        "(\(reads) and table_name = '\(table.name)' and unit_id = any (\(Self.array(account))))"
    }
    return "(\(parts.joined(separator: " or ")))"
  }

  static func array(_ units: Set<Int64>) -> String {
    "'{\(units.sorted().map(String.init).joined(separator: ","))}'::bigint[]"
  }
}
