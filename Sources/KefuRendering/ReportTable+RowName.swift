internal import KefuReports

extension ReportTable {
  /// Position of the column that names the rows: the text or date that tells most of them apart.
  ///
  /// Among equals a name goes before a number, and the first before the others; without text or
  /// dates the first column; nil without columns.
  var rowNameColumn: Int? {
    let format = CellText(language: .zh)
    var best: (index: Int, rank: Int)?
    for index in columns.indices where columns[index].kind == .text || columns[index].kind == .date
    {
      let distinct = Set(rows.map { format.display($0[index]) ?? "" }).count
      let rank = distinct * 2 + (columns[index].name.hasSuffix("_name") ? 1 : 0)
      if rank > best?.rank ?? -1 { best = (index, rank) }
    }
    return best?.index ?? columns.indices.first
  }
}
