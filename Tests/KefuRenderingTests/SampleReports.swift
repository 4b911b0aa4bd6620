import KefuReports

/// Tables that exercise every kind of cell.
enum SampleReports {
  static let partial = ReportScope(
    login: "wang_fang",
    shops: [
      ReportScope.Shop(code: "CY01", name: "朝阳店"),
      ReportScope.Shop(code: "HD02", name: "海淀店"),
      ReportScope.Shop(code: "WEB", name: "网店"),
    ],
    shopsVisible: 3, shopsTotal: 4, complete: false)

  static let columns = [
    ReportColumn(
      name: "employee", title: ReportText(zh: "员工", en: "Employee"), kind: .text),
    ReportColumn(
      name: "post", title: ReportText(zh: "岗位", en: "Post"), kind: .text),
    ReportColumn(
      name: "hired", title: ReportText(zh: "入职日期", en: "Hired on"), kind: .date),
    ReportColumn(
      name: "orders", title: ReportText(zh: "单数", en: "Orders"), kind: .integer,
      totalled: true),
    ReportColumn(
      name: "rate", title: ReportText(zh: "好评率", en: "Praise rate"), kind: .decimal,
      unit: ReportText(zh: "%", en: "%")),
    ReportColumn(
      name: "worked", title: ReportText(zh: "工时", en: "Time worked"), kind: .minutes,
      totalled: true),
    ReportColumn(
      name: "bonus", title: ReportText(zh: "绩效奖金", en: "Bonus"), kind: .money,
      unit: ReportText(zh: "元", en: "CNY"), totalled: true, chart: .bar),
    ReportColumn(
      name: "passed", title: ReportText(zh: "达标", en: "Target met"), kind: .boolean),
    ReportColumn(
      name: "last_punch", title: ReportText(zh: "最后打卡", en: "Last punch"),
      kind: .timestamp),
  ]

  private static let staff: [(String, String, Int32, Int64, Int64, Int64, Int64, Bool?)] = [
    ("E0007 王芳", "客服主管", 7_305, 1_284, 9_875, 10_560, 312_050, true),
    ("E1012 欧阳娜娜", "在线客服", 8_766, 932, 10_000, 9_605, 98_000, true),
    ("E1013 O'Neill <Pat> & Co.", "Phone agent", 9_000, 77, 885, 480, -20_000, false),
    ("E1044 阿卜杜热合曼·买买提艾力江", "夜班在线客服（北京第二中心）", 9_131, 0, 0, 0, 0, nil),
  ]

  private static func row(_ index: Int) -> [ReportCell] {
    let (name, post, hired, orders, rate, worked, bonus, passed) = staff[index % staff.count]
    let isAbsent = passed == nil
    let punched = 846_079_559_000_000 - Int64(index) * 3_661_000_000
    return [
      .text(name), .text(post), .date(daysSince2000: hired), .integer(orders),
      isAbsent ? .empty : .decimal(unscaled: rate, scale: index == 1 ? 2 : 2),
      .minutes(worked), .money(fen: bonus), passed.map { .boolean($0) } ?? .empty,
      isAbsent ? .empty : .timestamp(microsecondsSince2000: punched),
    ]
  }

  static let bonus = bonus(rows: 4)

  /// The same report with as many rows as asked for.
  static func bonus(rows count: Int) -> ReportTable {
    ReportTable(
      name: "bonus_sheet", title: ReportText(zh: "客服绩效奖金表", en: "Service bonus sheet"),
      period: ReportPeriod(from: "2026-10-01", to: "2026-10-31"), status: .sealed,
      scope: partial, columns: columns, rows: (0..<count).map(row),
      totals: [
        .empty, .empty, .empty, .integer(2_293), .empty, .minutes(20_645),
        .money(fen: 390_050), .empty, .empty,
      ],
      notes: [
        ReportText(
          zh: "绩效奖金：考核得分达到 90 分者按标准全额发放，低于 60 分者不发；扣款以负数列示（PAY-021b）。",
          en: "Bonus: paid in full from 90 points, not at all below 60; deductions are negative."),
        ReportText(zh: "工时按“小时:分钟”显示。", en: "Time worked is shown as hours:minutes."),
      ])
  }

  static let empty = ReportTable(
    name: "complaints", title: ReportText(zh: "投诉月报", en: "Complaints of the month"),
    period: ReportPeriod(from: "2026-10-01", to: "2026-10-31"), status: .open,
    scope: ReportScope(
      login: "li_na", shops: [], shopsVisible: 0, shopsTotal: 4, complete: false),
    columns: [
      ReportColumn(name: "shop", title: ReportText(zh: "店铺", en: "Shop"), kind: .text),
      ReportColumn(name: "cases", title: ReportText(zh: "投诉数", en: "Cases"), kind: .integer),
    ],
    rows: [])

  /// A daily curve over two months, with a figure below zero.
  static let curve = ReportTable(
    name: "net_sales", title: ReportText(zh: "每日净销售额", en: "Net sales by day"),
    period: ReportPeriod(from: "2026-09-01", to: "2026-10-31"), status: .computed,
    scope: ReportScope(
      login: "kefu_batch", shops: [], shopsVisible: 4, shopsTotal: 4, complete: true),
    columns: [
      ReportColumn(name: "day", title: ReportText(zh: "日期", en: "Day"), kind: .date),
      ReportColumn(
        name: "net", title: ReportText(zh: "净销售额", en: "Net sales"), kind: .money,
        unit: ReportText(zh: "元", en: "CNY"), totalled: true, chart: .line),
    ],
    rows: (0..<61).map { day in
      let swing = Int64((day * 37) % 23) * 41_300 - 120_000
      return [.date(daysSince2000: 9_740 + Int32(day)), .money(fen: swing)]
    })
}
