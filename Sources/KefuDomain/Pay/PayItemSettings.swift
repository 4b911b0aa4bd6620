/// The settings of a pay item: which policy parameters it reads and how.
///
/// Keys by kind: `amount`, `table`, `coefficient`, `full`, `tiers`, `first`, `step` name policy
/// parameters; `prorated` is true or false; `applies_to` is EVERYONE or EXCEPT_FIXED_PAY;
/// `deduction_class` is a `PayDeductionClass`; `when_missing` is FULL or ERROR.
package struct PayItemSettings: Sendable, Hashable {
  package let texts: [String: String]

  package init(_ texts: [String: String] = [:]) { self.texts = texts }

  /// The policy parameter of a role; throws when the item does not name one.
  func parameter(_ role: String, item: String) throws(PaySchemeError) -> PolicyParameter {
    guard let code = texts[role], !code.isEmpty else {
      throw .missingSetting(item: item, setting: role)
    }
    return PolicyParameter(rawValue: code)
  }

  /// One of an enumeration's texts, or the default where the item does not say.
  func choice<Choice: RawRepresentable<String>>(
    _ setting: String, default defaultChoice: Choice, item: String
  ) throws(PaySchemeError) -> Choice {
    guard let text = texts[setting] else { return defaultChoice }
    guard let choice = Choice(rawValue: text) else {
      throw .invalidSetting(item: item, setting: setting, text: text)
    }
    return choice
  }

  /// True or false, or false where the item does not say.
  func flag(_ setting: String, item: String) throws(PaySchemeError) -> Bool {
    switch texts[setting] {
    case nil, "false": return false
    case "true": return true
    case let text?: throw .invalidSetting(item: item, setting: setting, text: text)
    }
  }
}
