/// Masks contact data so that people recognise them and nobody can use them.
package enum MaskedContact {
  /// `13812345678` becomes `138****5678`, `wang@example.cn` becomes `w***@example.cn`.
  ///
  /// Of an address the first letter and the part from `@` on stay. Of anything else the first three
  /// and the last four signs stay where it has eleven or more, the last two where it is shorter;
  /// what has fewer than five signs is masked whole (EMP-001a, CUS-006).
  package static func masked(_ plain: String) -> String {
    if let sign = plain.firstIndex(of: "@"), sign != plain.startIndex {
      return "\(plain.prefix(1))***\(plain[sign...])"
    }
    guard plain.count >= 5 else { return "***" }
    return plain.count >= 11
      ? "\(plain.prefix(3))****\(plain.suffix(4))" : "***\(plain.suffix(2))"
  }
}
