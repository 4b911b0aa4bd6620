-- Ladder P1: four levels by performance and training; part-timers to group leader (EMP-013).
do $$
begin
  call staff.define_ladder('P1', '客服四级晋升通道', 'four levels of agents', 'EMP-013a', '2B',
    array[
      '1 | JUNIOR | 初级客服 | junior agent', '2 | INTERMEDIATE | 中级客服 | intermediate agent',
      '3 | SENIOR | 高级客服 | senior agent', '4 | SUPERVISOR | 主管客服 | supervising agent'],
    array[
      '2 | 1 | MANUAL | | | | | 绩效达到中级水平 | performance worthy of an intermediate agent',
      '2 | 2 | MANUAL | | | | | 完成中级培训 | training for intermediate completed',
      '3 | 1 | MANUAL | | | | | 绩效达到高级水平 | performance worthy of a senior agent',
      '3 | 2 | MANUAL | | | | | 完成高级培训 | training for senior completed',
      '4 | 1 | MANUAL | | | | | 绩效达到主管水平 | performance worthy of a supervising agent',
      '4 | 2 | MANUAL | | | | | 完成主管培训 | training for supervisors completed']);
  call staff.define_ladder('PT', '兼职客服晋升通道', 'part-time agents', 'EMP-013b', '2K',
    array[
      '1 | PART_TIME | 兼职客服 | part-time agent', '2 | GROUP_LEADER | 客服组长 | group leader'],
    array[
      '2 | 1 | MANUAL | | | | | 业绩突出 | excellent results',
      '2 | 2 | MANUAL | | | | | 考核通过，可提高薪级 | assessment passed for a higher pay grade']);
end
$$;
