/// A pay scheme (薪资方案): an ordered list of items as data, checked when it is made (PAY-001a).
package struct PayScheme: Sendable {
  package let id: Identifier<PayScheme>
  package let code: String
  package let titles: BilingualText
  /// The items in the order of the slip.
  package let items: [PayItemDefinition]
  /// Positions in `items` in the order of evaluation: earnings by ordinal, then deductions by
  /// PAY-005, each after what it depends on.
  package let evaluationOrder: [Int]

  /// Checks the items and their graph; throws the first fault found.
  package init(
    id: Identifier<PayScheme>, code: String, titles: BilingualText, items: [PayItemDefinition]
  ) throws(PaySchemeError) {
    let sorted = items.sorted {
      $0.ordinal != $1.ordinal ? $0.ordinal < $1.ordinal : $0.code < $1.code
    }
    self.id = id
    self.code = code
    self.titles = titles
    self.items = sorted
    var codes: Set<String> = []
    for item in sorted {
      guard codes.insert(item.code).inserted else { throw .duplicateItem(item.code) }
      try PayScheme.check(item)
    }
    for kind in [PayItemKind.fixedPay, .debtRecovery]
    where sorted.count(where: { $0.kind == kind }) > 1 {
      throw .repeatedKind(kind)
    }
    evaluationOrder = try PayScheme.order(sorted)
  }

  private static func check(_ item: PayItemDefinition) throws(PaySchemeError) {
    guard item.inputs == item.kind.inputs else {
      throw .inputsDiffer(item: item.code, expected: item.kind.inputs)
    }
    guard item.kind.rule.signs.contains(item.sign) else { throw .wrongSign(item: item.code) }
    for text in [item.formula.chinese, item.formula.english] {
      let template = try FormulaTemplate(text, item: item.code)
      for name in template.names where !item.inputs.contains(where: { $0.name == name }) {
        throw .unknownPlaceholder(item: item.code, name: name)
      }
    }
    _ = try item.deductionClass()
    for role in item.kind.rule.parameterRoles {
      _ = try item.settings.parameter(role, item: item.code)
    }
  }

  /// Takes, again and again, the first item whose dependencies are all taken.
  private static func order(_ items: [PayItemDefinition]) throws(PaySchemeError) -> [Int] {
    for item in items {
      for code in item.dependencies {
        guard let found = items.first(where: { $0.code == code }) else {
          throw .unknownDependency(item: item.code, missing: code)
        }
        if item.sign == .earning, found.sign == .deduction {
          throw .earningDependsOnDeduction(item: item.code, deduction: code)
        }
      }
    }
    var waiting = try preferredOrder(items)
    var taken: Set<String> = []
    var order: [Int] = []
    while !waiting.isEmpty {
      let ready = waiting.firstIndex { taken.isSuperset(of: items[$0].dependencies) }
      guard let ready else { throw .cycle(waiting.map { items[$0].code }.sorted()) }
      let position = waiting.remove(at: ready)
      taken.insert(items[position].code)
      order.append(position)
    }
    return order
  }

  private static func preferredOrder(
    _ items: [PayItemDefinition]
  ) throws(PaySchemeError) -> [Int] {
    var ranks: [Int] = []
    for item in items {
      ranks.append(item.sign == .earning ? -1 : try item.deductionClass().rank)
    }
    return items.indices.sorted { left, right in
      if ranks[left] != ranks[right] { return ranks[left] < ranks[right] }
      return ranks[left] < 0 ? left < right : items[left].code < items[right].code
    }
  }
}
