import KefuDomain
import Testing

@Suite struct BandTests {
  /// Fines in yuan of the online shop: two bands meet at 5 and at 60 minutes.
  static let fines: [Band<Int, Int>] = [
    Band(from: .excluding(0), to: .including(5), outcome: 20),
    Band(from: .including(5), to: .including(60), outcome: 50),
    Band(from: .including(60), to: nil, outcome: 100),
  ]

  @Test(arguments: [(1, 20), (5, 20), (6, 50), (59, 50), (60, 50), (61, 100)])
  func `REG-005b: a tie goes to the band better for the employee`(minutes: Int, fine: Int) {
    let table = BandTable(Self.fines, favourable: .lowerOutcome)
    #expect(table.outcome(for: minutes) == fine)
  }

  @Test(arguments: [(5, 50), (6, 50), (60, 100), (61, 100)])
  func `REG-005b: a tie is strict where the policy says so`(minutes: Int, fine: Int) {
    let table = BandTable(Self.fines, favourable: .lowerOutcome, tie: .strict)
    #expect(table.outcome(for: minutes) == fine)
  }

  @Test func `REG-005b: where higher is better the tie takes the higher outcome`() {
    let bonuses: [Band<Int, Int>] = [
      Band(from: .including(60), to: .including(80), outcome: 100),
      Band(from: .including(80), to: nil, outcome: 300),
    ]
    #expect(BandTable(bonuses, favourable: .higherOutcome).outcome(for: 80) == 300)
    #expect(BandTable(bonuses, favourable: .higherOutcome, tie: .strict).outcome(for: 80) == 100)
  }

  @Test func `A value between bands has no outcome`() {
    let table = BandTable(
      [Band(from: .including(65), to: .including(70), outcome: 1)], favourable: .lowerOutcome)
    #expect(table.outcome(for: 64) == nil)
    #expect(table.outcome(for: 71) == nil)
    #expect(BandTable(Self.fines, favourable: .lowerOutcome).outcome(for: 0) == nil)
  }

  @Test(
    arguments: [
      ("以上", true), ("以内", true), ("以下", true), ("不超过", true), ("届满", true),
      ("超过", false), ("高于", false), ("不足", false), ("未达到", false), ("超出", false),
    ])
  func `REG-005a: boundary words include or exclude their number`(word: String, includes: Bool) {
    #expect(BoundaryWord(rawValue: word)?.includesNumber == includes)
  }
}
