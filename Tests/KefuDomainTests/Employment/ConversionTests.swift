import KefuDomain
import Testing

/// Goal: the score of a conversion, its bands with both sides of every edge, and what limits do.
@Suite struct ConversionTests {
  static let bandsJSON = """
    [{"from": "90", "from_inclusive": true, "to": "100", "to_inclusive": true, "value": "EARLY"},
     {"from": "80", "from_inclusive": true, "to": "90", "to_inclusive": false, "value": "NATURAL"},
     {"from": "65", "from_inclusive": true, "to": "70", "to_inclusive": true, "value": "EXTEND"},
     {"from": "0", "from_inclusive": true, "to": "60", "to_inclusive": false, "value": "REJECT"}]
    """

  /// Entry on 2026-08-15: earliest a month later, natural three months later.
  static func rules(gap: ConversionGap = .manualExtend) throws -> ConversionRules {
    let policies = try PolicyFixture.policies(
      adding: [PolicyFixture.row("probation.bands", bandsJSON, id: 900)])
    let bands: Sourced<BandTable<Score, ConversionBand>> = try policies.bands(
      "probation.bands", on: Day("2026-10-15"), favourable: .higherOutcome)
    return ConversionRules(
      bands: bands.value, gap: gap, earliest: try Day("2026-09-15"),
      natural: try Day("2026-11-15"))
  }

  static func weights(
    _ daily: Int = 1, _ test: Int = 1, _ interview: Int = 1
  ) throws -> ConversionWeights {
    try #require(
      ConversionWeights(
        daily: Rate(whole: daily), test: Rate(whole: test), interview: Rate(whole: interview)))
  }

  @Test func `WE-46: 85, 78 and 80 at equal weights are 81.00, a natural conversion`() throws {
    let score = try ConversionScore(
      [.daily: Score("85"), .test: Score("78"), .interview: Score("80")], weights: Self.weights())
    #expect(score.composite == (try Score("81.00")))
    let decision = try Self.rules().decide(score.composite, appliedOn: Day("2026-10-15"))
    #expect(decision.verdict == .suggest(.natural))
    #expect(!decision.needsReview)
  }

  @Test(
    arguments: [
      (["80", "80", "79.99"], [1, 1, 1], "80"), (["79.99", "79.99", "80"], [1, 1, 1], "79.99"),
      (["80", "80", "80.02"], [1, 1, 1], "80.01"), (["90", "60", "60"], [2, 1, 1], "75"),
      (["70.01", "70", "0"], [1, 1, 0], "70.01"), (["0", "0", "0"], [1, 1, 1], "0"),
    ] as [([String], [Int], String)])
  func `EMP-011a: the weighted mean is rounded half up to two decimals before banding`(
    scores: [String], weights: [Int], composite: String
  ) throws {
    let score = try ConversionScore(
      [.daily: Score(scores[0]), .test: Score(scores[1]), .interview: Score(scores[2])],
      weights: Self.weights(weights[0], weights[1], weights[2]))
    #expect(score.composite == (try Score(composite)))
  }

  @Test func `EMP-011a: a missing component is not yet a score, never zero`() throws {
    let weights = try Self.weights()
    let given = [ConversionComponent.daily: try Score("85"), .interview: try Score("80")]
    #expect(throws: ConversionScore.Refusal.notYet([.test])) {
      try ConversionScore(given, weights: weights)
    }
    let tooHigh = try Score("100.01")
    #expect(throws: ConversionScore.Refusal.outOfRange(.daily, tooHigh)) {
      try ConversionScore([.daily: tooHigh, .test: tooHigh, .interview: tooHigh], weights: weights)
    }
    #expect(ConversionWeights(daily: .zero, test: .zero, interview: .zero) == nil)
    #expect(ConversionWeights(daily: Rate(whole: -1), test: .one, interview: .one) == nil)
  }

  @Test(
    arguments: [
      ("WE-45", "80", ConversionBand.natural, false), ("WE-45", "79.99", .extend, true),
      ("WE-45", "70", .extend, false), ("WE-45", "65", .extend, false),
      ("WE-45", "64.99", .extend, true), ("WE-45", "60", .extend, true),
      ("WE-45", "59.99", .reject, false), ("B-12", "89.99", .natural, false),
      ("B-12", "90", .early, false), ("B-12", "90.01", .early, false),
      ("B-13", "79.99", .extend, true), ("B-13", "80.01", .natural, false),
      ("B-14", "69.99", .extend, false), ("B-14", "70.01", .extend, true),
      ("B-15", "64.99", .extend, true), ("B-15", "65.01", .extend, false),
      ("B-16", "59.99", .reject, false), ("B-16", "60", .extend, true),
      ("B-16", "60.01", .extend, true),
    ])
  func `WE-45, B-12 to B-16: a score after one month of service falls into its band or gap`(
    id: String, score: String, suggestion: ConversionBand, isGap: Bool
  ) throws {
    let decision = try Self.rules().decide(Score(score), appliedOn: Day("2026-10-15"))
    #expect(decision.verdict == .suggest(suggestion), Comment(rawValue: id))
    #expect(decision.isGap == isGap)
    #expect(decision.needsReview == isGap)
  }

  @Test func `WE-45, B-17: 90 waits until one month of service, then it is early`() throws {
    let rules = try Self.rules()
    let score = try Score("90")
    let before = rules.decide(score, appliedOn: try Day("2026-09-14"))
    #expect(before.verdict == .wait(until: try Day("2026-09-15")))
    for day in ["2026-09-15", "2026-09-16", "2026-11-14"] {
      #expect(rules.decide(score, appliedOn: try Day(day)).verdict == .suggest(.early))
    }
    #expect(rules.decide(score, appliedOn: try Day("2026-11-15")).verdict == .suggest(.natural))
  }

  @Test(
    arguments: [
      ("75", ConversionGap.upper, ConversionBand.natural), ("75", .lower, .extend),
      ("62", .upper, .extend), ("62", .lower, .reject), ("60", .lower, .reject),
    ])
  func `EMP-011b: the policy may put a gap into the band above or below`(
    score: String, gap: ConversionGap, band: ConversionBand
  ) throws {
    let decision = try Self.rules(gap: gap).decide(Score(score), appliedOn: Day("2026-10-15"))
    #expect(decision.verdict == .suggest(band))
    #expect(decision.isGap && !decision.needsReview)
  }

  @Test func `B-18: a passed limit turns a conversion into an extension with review`() throws {
    let limit = ProbationLimit(counter: .leave, happened: 6, allowed: 5)
    let rules = try Self.rules()
    let day = try Day("2026-10-15")
    let high = rules.decide(try Score("95"), appliedOn: day, limitsPassed: [limit])
    #expect(high.verdict == .suggest(.extend))
    #expect(high.band == .early && high.needsReview)
    let low = rules.decide(try Score("40"), appliedOn: day, limitsPassed: [limit])
    #expect(low.verdict == .suggest(.reject))
    #expect(high.steps.count == 3)
    #expect(high.steps[1][.english] == "personal leave 6, over 5")
  }
}
