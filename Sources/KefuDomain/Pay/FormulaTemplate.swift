/// A formula in words: `{name}` stands for a number, `[…]` is left out when all in it are zero.
///
/// Example: `{amount}[ × {paid_days} ÷ {divisor_days}]`.
struct FormulaTemplate {
  private enum Part {
    case text(String)
    case name(String)
  }

  private var groups: [(isOptional: Bool, parts: [Part])] = []

  /// Reads a formula; throws `malformedFormula` for brackets or braces that do not match.
  init(_ text: String, item: String) throws(PaySchemeError) {
    var parts: [Part] = []
    var literal = ""
    var name: String?
    var isOptional = false
    for character in text {
      if let open = name {
        if character == "}" {
          guard !open.isEmpty else { throw .malformedFormula(item: item) }
          parts.append(.name(open))
          name = nil
        } else if "{[]".contains(character) {
          throw .malformedFormula(item: item)
        } else {
          name = open + String(character)
        }
        continue
      }
      guard "{}[]".contains(character) else {
        literal.append(character)
        continue
      }
      if !literal.isEmpty { parts.append(.text(literal)) }
      literal = ""
      switch character {
      case "{": name = ""
      case "[" where !isOptional, "]" where isOptional:
        groups.append((isOptional, parts))
        parts = []
        isOptional.toggle()
      default: throw .malformedFormula(item: item)
      }
    }
    guard name == nil, !isOptional else { throw .malformedFormula(item: item) }
    if !literal.isEmpty { parts.append(.text(literal)) }
    groups.append((false, parts))
  }

  /// The names of the numbers, in order of appearance.
  var names: [String] {
    groups.flatMap { group in
      group.parts.compactMap { part in
        if case .name(let name) = part { name } else { nil }
      }
    }
  }

  /// The formula with its numbers; a name that is not declared stays as it is.
  func text(binding inputs: [PayInput], to numbers: [Int64]) -> String {
    var result = ""
    for (isOptional, parts) in groups {
      var isZero = true
      var text = ""
      for part in parts {
        switch part {
        case .text(let literal): text += literal
        case .name(let name):
          guard let place = inputs.firstIndex(where: { $0.name == name }),
            numbers.indices.contains(place)
          else {
            text += "{\(name)}"
            continue
          }
          if numbers[place] != 0 { isZero = false }
          text += inputs[place].unit.text(of: numbers[place])
        }
      }
      if !isOptional || !isZero { result += text }
    }
    return result
  }
}
