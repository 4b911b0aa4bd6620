package import KefuDomain
package import KefuPostgres
package import KefuRepositories

/// Computes a month again beside its stored figures and tells whose differ; stores nothing.
package struct Rehearsal: Sendable {
  package let computer: MonthComputer

  package init(shop: ShopRecord, month: Month) {
    computer = MonthComputer(shop: shop, month: month)
  }

  private static let differences = Statement<Identifier<Shop>, Month, FigureDifference>(
    "rehearsal_differences",
    """
    with stored as (
      select employee_id, employee_no, 'attendance' as figure,
        row(\(FigureColumns.attendanceFigures))::text as content
      from attendance.month where shop_id = $1 and month = $2
      union all
      select employee_id, employee_no, 'slip', row(\(FigureColumns.slipFigures))::text
      from pay.slip where shop_id = $1 and month = $2
      union all
      select employee_id, null, 'line ' || item_code, row(\(FigureColumns.slipLine))::text
      from pay.slip_line where shop_id = $1 and month = $2
    ), computed as (
      select employee_id, employee_no, 'attendance' as figure,
        row(\(FigureColumns.attendanceFigures))::text as content
      from pg_temp.kefu_month
      union all
      select employee_id, employee_no, 'slip', row(\(FigureColumns.slipFigures))::text
      from pg_temp.kefu_slip
      union all
      select employee_id, null, 'line ' || item_code, row(\(FigureColumns.slipLine))::text
      from pg_temp.kefu_slip_line
    )
    select e.employee_no, coalesce(s.figure, c.figure), s.content, c.content
    from stored s
    full join computed c on c.employee_id = s.employee_id and c.figure = s.figure
    join staff.employee e on e.employee_id = coalesce(s.employee_id, c.employee_id)
    where s.content is distinct from c.content
    order by 1, 2
    """)

  /// The number of people, and the stored figures that a new computation with these policies does
  /// not give.
  ///
  /// Runs within a transaction of the caller, who rolls it back.
  package func run(
    policies: PolicySnapshot, on connection: inout Connection
  ) throws(MonthlyError) -> (people: Int, differences: [FigureDifference]) {
    do throws(PostgresError) {
      try connection.run(
        script: """
          create temporary table kefu_month (like attendance.month including defaults)
            on commit drop;
          create temporary table kefu_slip (like pay.slip including defaults) on commit drop;
          create temporary table kefu_slip_line (like pay.slip_line including defaults)
            on commit drop;
          """)
    } catch {
      throw MonthlyError(error)
    }
    let people = try computer.attendance(policies: policies, into: .rehearsal, on: &connection)
    try computer.pay(policies: policies, into: .rehearsal, on: &connection)
    do throws(PostgresError) {
      return (
        people, try connection.fetch(Self.differences, computer.shop.id, computer.month)
      )
    } catch {
      throw MonthlyError(error)
    }
  }
}
