-- Ladder P4: six grades, the sixth the lowest (EMP-016).
do $$
begin
  call staff.define_ladder('P4', '客服六职等', 'six grades', 'EMP-016', '2V',
    array[
      '1 | GRADE_6 | 培训生 | trainee', '2 | GRADE_5 | 见习客服专员 | apprentice agent',
      '3 | GRADE_4 | 客服专员 | agent', '4 | GRADE_3 | 高级客服专员 | advanced agent',
      '5 | GRADE_2 | 资深客服专员 | expert agent', '6 | GRADE_1 | 客服督导 | supervisor-in-chief'],
    array[
      '2 | 1 | MANUAL | | | | | 培训考核合格 | training passed',
      '3 | 1 | CONVERTED | | | | | 见习期满转正 | apprenticeship passed',
      '3 | 2 | MANUAL | | | | | 能独立接听电话 | handles calls alone',
      '3 | 3 | EVERY_MONTH | own_orders | promotion.p4_orders | promotion.p4_window_months | | 每月独立处理订单 | own orders in each month',
      '4 | 1 | MANUAL | | | | | 独立接听各类电话 | handles all kinds of calls alone',
      '4 | 2 | MANUAL | | | | | 独立处理各类订单 | handles all kinds of orders alone',
      '4 | 3 | MANUAL | | | | | 掌握各业务流程 | masters all processes',
      '4 | 4 | MANUAL | | | | | 掌握各类商品 | masters all goods',
      '5 | 1 | MANUAL | | | | | 独立处理投诉 | handles complaints alone',
      '5 | 2 | MANUAL | | | | | 每月有固定老客户 | has fixed returning customers every month',
      '5 | 3 | MANUAL | | | | | 会二次营销 | sells again to known customers',
      '6 | 1 | MANUAL | | | | | 妥善安排客服工作 | arranges the work of the staff',
      '6 | 2 | MANUAL | | | | | 监督客服完成工作 | sees that the staff do their work']);
end
$$;
