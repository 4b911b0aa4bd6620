import KefuDomain
import Testing

@Suite struct DeductionTests {
  @Test func `PAY-005: insurance and fund, then tax, then the rest by item code`() throws {
    var facts = try PayFixture.facts()
    facts.entered = [
      try PayFixture.entered(24, "10"), try PayFixture.entered(20, "100"),
      try PayFixture.entered(21, "50"), try PayFixture.entered(22, "300"),
      try PayFixture.entered(23, "200"),
    ]
    let slip = try PayFixture.plan().slip(for: facts)
    #expect(
      slip.lines.filter { $0.sign == .deduction }.map(\.itemCode)
        == ["housing_fund", "social_insurance", "income_tax", "advance", "fine"])
    #expect(slip.gross.description == "2030.00")
    #expect(slip.deductions.description == "660.00")
    #expect(slip.net.description == "1370.00")
    #expect(slip.debts.isEmpty)
    #expect(slip.debtAfter == .zero)
  }

  @Test func `WE-66: fines of three events are one line with three references (PAY-046b)`() throws {
    var facts = try PayFixture.facts()
    facts.entered = [
      try PayFixture.entered(24, "30", source: 11), try PayFixture.entered(24, "50", source: 12),
      try PayFixture.entered(24, "80", source: 13),
    ]
    let slip = try PayFixture.plan().slip(for: facts)
    let line = try #require(slip.lines.first { $0.itemCode == "fine" })
    #expect(line.amount.description == "160.00")
    #expect(line.sourceIDs == [11, 12, 13])
  }

  @Test func `B-66: a net below zero is paid as 0 and the last items become debt first`() throws {
    var facts = try PayFixture.facts()
    facts.entered = [
      try PayFixture.entered(22, "1500"), try PayFixture.entered(20, "700"),
      try PayFixture.entered(24, "160"),
    ]
    let slip = try PayFixture.plan().slip(for: facts)
    #expect(slip.net == .zero)
    #expect(slip.amount("social_insurance") == "1500.00")
    #expect(slip.amount("advance") == "530.00")
    #expect(slip.amount("fine") == "0.00")
    #expect(slip.debts.map(\.itemCode) == ["advance", "fine"])
    #expect(slip.debts.map(\.amount.description) == ["170.00", "160.00"])
    #expect(slip.debtAfter.description == "330.00")
    #expect(slip.gross.fen - slip.deductions.fen == slip.net.fen)
  }

  @Test(arguments: [("2029.99", "0.01"), ("2030.00", "0.00")])
  func `B-66: deductions up to gross leave no debt`(entered: String, net: String) throws {
    var facts = try PayFixture.facts()
    facts.entered = [try PayFixture.entered(24, entered)]
    let slip = try PayFixture.plan().slip(for: facts)
    #expect(slip.net.description == net)
    #expect(slip.debts.isEmpty)
  }

  @Test(
    arguments: [
      ("100", "100.00", "1930.00", "0.00"), ("2030", "2030.00", "0.00", "0.00"),
      ("2500", "2030.00", "0.00", "470.00"),
    ])
  func `PAY-005: a debt is recovered from the next positive net as its own line`(
    debt: String, recovered: String, net: String, after: String
  ) throws {
    var facts = try PayFixture.facts()
    facts.debtBefore = try Money(debt)
    let slip = try PayFixture.plan().slip(for: facts)
    #expect(slip.lines.last?.itemCode == "debt_recovery")
    #expect(slip.amount("debt_recovery") == recovered)
    #expect(slip.net.description == net)
    #expect(slip.debtAfter.description == after)
  }

  @Test func `PAY-005: nothing is recovered where the month itself makes a debt`() throws {
    var facts = try PayFixture.facts()
    facts.debtBefore = try Money("100")
    facts.entered = [try PayFixture.entered(24, "2040")]
    let slip = try PayFixture.plan().slip(for: facts)
    #expect(slip.amount("debt_recovery") == nil)
    #expect(slip.debtAfter.description == "110.00")
  }

  @Test func `Amounts for unknown items and negative amounts are refused`() throws {
    let plan = try PayFixture.plan()
    var facts = try PayFixture.facts()
    facts.entered = [try PayFixture.entered(99, "1")]
    #expect(throws: PayError.unknownEnteredItem(Identifier(1007), Identifier(99))) {
      try plan.slip(for: facts)
    }
    facts.entered = [try PayFixture.entered(24, "-1")]
    #expect(throws: PayError.negativeEntered(Identifier(1007), Identifier(24))) {
      try plan.slip(for: facts)
    }
  }

  @Test func `Every slip adds up whatever is owed`() throws {
    let plan = try PayFixture.plan()
    var seed: UInt64 = 7
    for _ in 0..<300 {
      var facts = try PayFixture.facts()
      for id in Int64(20)...24 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let amount = Money(fen: Int64(seed >> 47))
        facts.entered.append(
          EnteredAmount(itemID: Identifier(id), amount: amount, sourceID: id))
      }
      facts.debtBefore = Money(fen: Int64(seed >> 45))
      let slip = try plan.slip(for: facts)
      let owed = facts.entered.reduce(0) { $0 + $1.amount.fen } + facts.debtBefore.fen
      #expect(slip.net >= .zero)
      #expect(slip.net.fen == slip.gross.fen - slip.deductions.fen)
      #expect(slip.deductions.fen + slip.debtAfter.fen == owed)
      #expect(slip.net == .zero || slip.debtAfter == .zero)
    }
  }
}
