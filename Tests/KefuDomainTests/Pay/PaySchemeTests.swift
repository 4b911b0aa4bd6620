import KefuDomain
import Testing

@Suite struct PaySchemeTests {
  static func entered(
    _ id: Int64, _ code: String, depends: [String], sign: PaySign = .deduction
  ) -> PayItemDefinition {
    PayFixture.item(
      id, code, .entered, sign: sign, code, formula: "{entered}", depends: depends)
  }

  @Test func `Items follow what they depend on, else the order of PAY-005`() throws {
    let scheme = try PayFixture.scheme([
      Self.entered(1, "b", depends: ["c"]), Self.entered(2, "a", depends: []),
      Self.entered(3, "c", depends: []), PayFixture.earnings[8], PayFixture.earnings[3],
    ])
    #expect(
      scheme.evaluationOrder.map { scheme.items[$0].code }
        == ["post_pay", "full_attendance", "a", "c", "b"])
    #expect(scheme.items.map(\.ordinal) == [10, 20, 30, 40, 90])
  }

  @Test func `A cycle is found when the scheme is loaded`() {
    #expect(throws: PaySchemeError.cycle(["a", "b", "c"])) {
      try PayFixture.scheme([
        Self.entered(1, "a", depends: ["c"]), Self.entered(2, "b", depends: ["a"]),
        Self.entered(3, "c", depends: ["b"]), Self.entered(4, "d", depends: []),
      ])
    }
    #expect(throws: PaySchemeError.cycle(["a"])) {
      try PayFixture.scheme([Self.entered(1, "a", depends: ["a"])])
    }
  }

  @Test func `A dependency that the scheme lacks is found when it is loaded`() {
    #expect(throws: PaySchemeError.unknownDependency(item: "a", missing: "z")) {
      try PayFixture.scheme([Self.entered(1, "a", depends: ["z"])])
    }
  }

  @Test func `An earning cannot depend on a deduction`() {
    #expect(throws: PaySchemeError.earningDependsOnDeduction(item: "a", deduction: "b")) {
      try PayFixture.scheme([
        Self.entered(1, "a", depends: ["b"], sign: .earning), Self.entered(2, "b", depends: []),
      ])
    }
  }

  @Test func `Items that do not fit their kind are refused`() {
    let base = PayItemKind.fixedAmount
    #expect(throws: PaySchemeError.duplicateItem("a")) {
      try PayFixture.scheme([
        Self.entered(1, "a", depends: []), Self.entered(2, "a", depends: []),
      ])
    }
    #expect(throws: PaySchemeError.inputsDiffer(item: "x", expected: base.inputs)) {
      try PayFixture.scheme([
        PayFixture.item(
          1, "x", base, "x", formula: "{amount}", settings: ["amount": "pay.base"],
          inputs: [PayInput("amount", .fen)])
      ])
    }
    #expect(throws: PaySchemeError.missingSetting(item: "x", setting: "amount")) {
      try PayFixture.scheme([PayFixture.item(1, "x", base, "x", formula: "{amount}")])
    }
    #expect(throws: PaySchemeError.wrongSign(item: "x")) {
      try PayFixture.scheme([
        PayFixture.item(
          1, "x", base, sign: .deduction, "x", formula: "{amount}",
          settings: ["amount": "pay.base"])
      ])
    }
    #expect(throws: PaySchemeError.repeatedKind(.debtRecovery)) {
      try PayFixture.scheme([
        PayFixture.item(1, "x", .debtRecovery, sign: .deduction, "x", formula: "{debt}"),
        PayFixture.item(2, "y", .debtRecovery, sign: .deduction, "y", formula: "{debt}"),
      ])
    }
  }

  @Test(
    arguments: ["{amount", "amount}", "[{amount}", "{amount}]", "[[{amount}]]", "{}", "{a{b}}"])
  func `A malformed formula is refused`(formula: String) {
    #expect(throws: PaySchemeError.malformedFormula(item: "x")) {
      try PayFixture.scheme([
        PayFixture.item(
          1, "x", .fixedAmount, "x", formula: formula, settings: ["amount": "pay.base"])
      ])
    }
  }

  @Test func `A formula that names an unknown number is refused`() {
    #expect(throws: PaySchemeError.unknownPlaceholder(item: "x", name: "rate")) {
      try PayFixture.scheme([
        PayFixture.item(
          1, "x", .fixedAmount, "x", formula: "{amount} × {rate}",
          settings: ["amount": "pay.base"])
      ])
    }
  }

  @Test(
    arguments: [
      ("prorated", "yes"), ("applies_to", "NOBODY"), ("deduction_class", "LAST"),
    ])
  func `A setting that is not understood is refused`(setting: String, text: String) throws {
    let item = PayFixture.item(
      1, "x", .fixedAmount, "x", formula: "{amount}",
      settings: ["amount": "pay.base", setting: text])
    let policies = try PolicyFixture.policies()
    let error = PaySchemeError.invalidSetting(item: "x", setting: setting, text: text)
    let thrown = #expect(throws: (any Error).self) {
      try SchemePlan(
        scheme: PayFixture.scheme([item]), policies: policies,
        calendar: .weekdays(of: policies.month))
    }
    #expect(thrown as? PaySchemeError == error || thrown as? PayError == .scheme(error))
  }
}
