-- Ladder P3: four ranks of which the document describes two (EMP-015).
do $$
begin
  call staff.define_ladder('P3', '客服四职等', 'four ranks', 'EMP-015', '2S',
    array[
      '1 | JUNIOR | 初级客服 | junior agent', '2 | INTERMEDIATE | 中级客服 | intermediate agent',
      '3 | SENIOR | 高级客服 | senior agent', '4 | EXPERT | 资深客服 | expert agent'],
    array[
      '1 | 1 | CONVERTED | | | | | 已转正 | probation passed',
      '1 | 2 | FIRST_MONTHS | deals_closed | promotion.p3_deals | promotion.p3_deal_months | | 入职初期独立成交或转交成交 | deals closed, alone or through sales, in the first months',
      '1 | 3 | AVERAGE | performance_score | promotion.p3_score | | | 入职以来月均绩效得分 | average monthly performance score since entry',
      '2 | 1 | MANUAL | | | | | 能独立成交 | closes deals alone',
      '2 | 2 | AVERAGE | sales_amount | promotion.p3_sales | promotion.p3_window_months | | 月均业绩 | average monthly sales',
      '2 | 3 | AVERAGE | interested_customers | promotion.p3_customers | promotion.p3_window_months | | 月均转交的有效意向客户 | average interested customers handed over a month']);
end
$$;
