/// Reads the JSON text of one policy value; numbers keep their exact text.
///
/// Accepts what `jsonb` prints: no exponents, no repeated keys. Every method returns nil where the
/// text is not such JSON.
struct PolicyJSONReader {
  private var rest: ArraySlice<UInt8>
  private static let deepest = 4

  /// Reads the whole text; nil when it is malformed, too deep or followed by anything.
  static func read(_ text: String) -> PolicyJSON? {
    var reader = PolicyJSONReader(rest: Array(text.utf8)[...])
    guard let value = reader.value(depth: 0) else { return nil }
    reader.skipBlanks()
    return reader.rest.isEmpty ? value : nil
  }

  private mutating func skipBlanks() {
    rest = rest.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard let first = rest.first, Unicode.Scalar(first) == character else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func value(depth: Int) -> PolicyJSON? {
    guard depth <= Self.deepest else { return nil }
    skipBlanks()
    switch rest.first {
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return array(depth: depth)
    case UInt8(ascii: "\""): return string().map(PolicyJSON.string)
    case UInt8(ascii: "t"): return word("true") ? .boolean(true) : nil
    case UInt8(ascii: "f"): return word("false") ? .boolean(false) : nil
    case UInt8(ascii: "n"): return word("null") ? .null : nil
    default: return number()
    }
  }

  private mutating func word(_ word: String) -> Bool {
    guard rest.starts(with: word.utf8) else { return false }
    rest = rest.dropFirst(word.utf8.count)
    return true
  }

  private mutating func number() -> PolicyJSON? {
    let text = rest.prefix { byte in
      byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
        || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
    }
    guard !text.isEmpty else { return nil }
    rest = rest[text.endIndex...]
    return .number(String(decoding: text, as: UTF8.self))
  }

  private mutating func array(depth: Int) -> PolicyJSON? {
    guard take("[") else { return nil }
    var elements: [PolicyJSON] = []
    if take("]") { return .array([]) }
    repeat {
      guard let element = value(depth: depth + 1) else { return nil }
      elements.append(element)
    } while take(",")
    return take("]") ? .array(elements) : nil
  }

  private mutating func object(depth: Int) -> PolicyJSON? {
    guard take("{") else { return nil }
    var members: [(key: String, value: PolicyJSON)] = []
    if take("}") { return .object([]) }
    repeat {
      skipBlanks()
      guard let key = string(), take(":"), let member = value(depth: depth + 1),
        !members.contains(where: { $0.key == key })
      else { return nil }
      members.append((key, member))
    } while take(",")
    return take("}") ? .object(members) : nil
  }

  private mutating func string() -> String? {
    guard rest.first == UInt8(ascii: "\"") else { return nil }
    rest.removeFirst()
    var bytes: [UInt8] = []
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\"") { return String(validating: bytes, as: UTF8.self) }
      guard byte == UInt8(ascii: "\\") else {
        guard byte >= 0x20 else { return nil }
        bytes.append(byte)
        continue
      }
      guard let scalar = escaped() else { return nil }
      bytes.append(contentsOf: String(Character(scalar)).utf8)
    }
    return nil
  }

  private mutating func escaped() -> Unicode.Scalar? {
    switch rest.popFirst() {
    case UInt8(ascii: "\""): "\""
    case UInt8(ascii: "\\"): "\\"
    case UInt8(ascii: "/"): "/"
    case UInt8(ascii: "b"): "\u{8}"
    case UInt8(ascii: "f"): "\u{C}"
    case UInt8(ascii: "n"): "\n"
    case UInt8(ascii: "r"): "\r"
    case UInt8(ascii: "t"): "\t"
    case UInt8(ascii: "u"): unicode()
    default: nil
    }
  }

  // jsonb prints characters as themselves, so a surrogate pair never needs to be joined.
  private mutating func unicode() -> Unicode.Scalar? {
    guard rest.count >= 4 else { return nil }
    let digits = String(decoding: rest.prefix(4), as: UTF8.self)
    rest = rest.dropFirst(4)
    return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
  }
}
