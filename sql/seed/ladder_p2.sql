-- Ladder P2: junior, intermediate, senior, expert, item by item (EMP-014). Tenure counts from the
-- first appointment as junior; the list of the expert breaks off after its first item.
do $$
begin
  call staff.define_ladder('P2', '客服四级标准', 'standard of four levels', 'EMP-014', '2C',
    array[
      '1 | JUNIOR | 初级客服 | junior agent', '2 | INTERMEDIATE | 中级客服 | intermediate agent',
      '3 | SENIOR | 高级客服 | senior agent', '4 | EXPERT | 资深客服 | expert agent'],
    array[
      '1 | 1 | MANUAL | | | | | 懂电商礼仪，有销售基础 | knows the manners of online trade and the basics of selling',
      '1 | 2 | MANUAL | | | | | 会用平台与顾客有效沟通 | talks to customers effectively through the platform',
      '1 | 3 | MANUAL | | | | | 了解下单流程、商品常识与规格 | knows ordering, goods and their specifications',
      '1 | 4 | MANUAL | | | | | 能指导顾客完成下单 | guides customers through an order',
      '1 | 5 | MANUAL | | | | | 在岗位上做好品牌宣传 | promotes the brand in daily work',
      '1 | 6 | MANUAL | | | | | 配合促销，反馈顾客需求 | supports campaigns and reports what customers want',
      '1 | 7 | MANUAL | | | | | 服从管理，维护公司利益 | follows instructions and protects the company',
      '2 | 1 | MANUAL | | | | | 熟悉电商礼仪，销售基础良好 | masters the manners of online trade, good basics of selling',
      '2 | 2 | MANUAL | | | | | 善用平台与顾客沟通 | talks to customers well through the platform',
      '2 | 3 | MANUAL | | | | | 熟悉下单流程、商品与规格 | masters ordering, goods and their specifications',
      '2 | 4 | MANUAL | | | | | 能指导下单并引导消费 | guides orders and leads to further ones',
      '2 | 5 | MANUAL | | | | | 在岗位上做好品牌宣传 | promotes the brand in daily work',
      '2 | 6 | MANUAL | | | | | 配合促销，反馈顾客需求 | supports campaigns and reports what customers want',
      '2 | 7 | MANUAL | | | | | 服从管理，维护公司利益 | follows instructions and protects the company',
      '2 | 8 | TENURE | | promotion.p2_intermediate_months | | 1 | 任初级客服满规定月数 | months since first junior',
      '3 | 1 | MANUAL | | | | | 熟悉电商礼仪，销售基础扎实 | masters the manners of online trade, firm basics of selling',
      '3 | 2 | MANUAL | | | | | 会用平台与顾客有效沟通 | talks to customers effectively through the platform',
      '3 | 3 | MANUAL | | | | | 熟悉下单流程、商品与规格 | masters ordering, goods and their specifications',
      '3 | 4 | MANUAL | | | | | 能指导下单并引导消费 | guides orders and leads to further ones',
      '3 | 5 | MANUAL | | | | | 在岗位上做好品牌宣传 | promotes the brand in daily work',
      '3 | 6 | MANUAL | | | | | 配合促销，反馈顾客需求 | supports campaigns and reports what customers want',
      '3 | 7 | MANUAL | | | | | 服从管理，维护公司利益 | follows instructions and protects the company',
      '3 | 8 | TENURE | | promotion.p2_senior_months | | 1 | 任初级客服满规定月数 | months since first junior',
      '3 | 9 | MANUAL | | | | | 协助主管管理部门 | helps the supervisor to run the section',
      '3 | 10 | MANUAL | | | | | 能培训管理新员工 | trains and leads newcomers',
      '3 | 11 | MANUAL | | | | | 每月统计并反馈顾客情况 | reports customer feedback every month',
      '3 | 12 | MANUAL | | | | | 协调各部门解决问题 | settles matters between departments',
      '4 | 1 | MANUAL | | | | | 熟悉电商礼仪，销售基础扎实 | masters the manners of online trade, firm basics of selling']);
end
$$;
