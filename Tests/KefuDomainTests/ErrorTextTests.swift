import KefuDomain
import Testing

@Suite struct ErrorTextTests {
  static let day = Day(daysSince2000: 9784)
  static let month = Month(monthsSince2000: 321)
  static let person = Identifier<Employee>(1007)
  static let item = Identifier<PayItem>(24)

  static let texts: [(any Error & CustomStringConvertible, String)] = [
    (ValueError.overflow(.money), "money is too large to be held"),
    (ValueError.divisionByZero(.share), "share is divided by zero"),
    (ValueError.malformed(.day, text: "x"), "\"x\" is not a day"),
    (ValueError.outOfRange(.month, text: "13"), "\"13\" is outside the range of a month"),
    (
      PeriodError.outOfRange("2026Q5"),
      "\"2026Q5\" names a month, quarter or day that does not exist"
    ),
    (PeriodError.reversed("b..a"), "\"b..a\" ends before it begins"),
    (
      PolicyError.missingEntry("pay.post_pay", key: "Z", shop: "东店", unit: "客服部", day: day),
      "pay.post_pay has no value for \"Z\" for 东店 / 客服部 on 2026-10-15"
    ),
    (
      PolicyError.invalid("pay.base", shop: "s", unit: "u", day: day, expected: "an amount"),
      "pay.base is not an amount for s / u on 2026-10-15"
    ),
    (
      PolicyError.overlapping("pay.base", shop: "s", unit: "u", day: day),
      "pay.base has two values for s / u on 2026-10-15"
    ),
    (AttendanceError.outsideMonth(day, month), "2026-10-15 does not lie in 2026-10"),
    (AttendanceError.impossible(nil, month), "attendance of 2026-10 is impossible"),
    (AttendanceError.value(.overflow(.score)), "score is too large to be held"),
    (PaySchemeError.duplicateItem("a"), "item a stands twice in the scheme"),
    (
      PaySchemeError.unknownDependency(item: "a", missing: "z"),
      "item a depends on z, which the scheme does not have"
    ),
    (PaySchemeError.cycle(["a", "b"]), "items depend on each other: a, b"),
    (
      PaySchemeError.inputsDiffer(item: "a", expected: PayItemKind.entered.inputs),
      "item a must declare the inputs entered (fen), deferred (fen)"
    ),
    (
      PaySchemeError.invalidSetting(item: "a", setting: "prorated", text: "yes"),
      "item a has \"yes\" as prorated"
    ),
    (PayError.missingPerformance(person), "employee 1007 has no performance amount"),
    (
      PayError.unknownEnteredItem(person, item),
      "employee 1007 has an amount entered for item 24, which the scheme lacks"
    ),
    (PayError.negativeGross(person, Money(fen: -1)), "employee 1007 has earnings of -0.01"),
    (
      PayError.policy(.missing("pay.base", shop: "s", unit: "u", day: day)),
      "pay.base has no value for s / u on 2026-10-15"
    ),
  ]

  @Test(arguments: texts.indices)
  func `Every error says in words what was refused`(index: Int) {
    #expect("\(Self.texts[index].0)" == Self.texts[index].1)
  }
}
