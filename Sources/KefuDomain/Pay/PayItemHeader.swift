/// What every line of an item repeats, and how the item is paid.
struct PayItemHeader: Sendable {
  let id: Identifier<PayItem>
  let code: String
  let version: Int
  let sign: PaySign
  /// Whether the amount is pro-rated by PAY-003.
  let isProrated: Bool
  /// Whether persons with a fixed pay in all get the item too.
  let reachesFixedPay: Bool

  init(_ definition: PayItemDefinition) throws(PayError) {
    id = definition.id
    code = definition.code
    version = definition.version
    sign = definition.sign
    do {
      isProrated = try definition.settings.flag("prorated", item: definition.code)
      let reach: PayItemReach = try definition.settings.choice(
        "applies_to", default: .exceptFixedPay, item: definition.code)
      reachesFixedPay = definition.sign == .deduction || reach == .everyone
    } catch {
      throw .scheme(error)
    }
  }
}
