-- The words for the numbers that a pay line binds, as a clerk calls them; unknown ones stay.
create or replace function pay.input_word(input_name text) returns text
language sql immutable
set search_path = pg_catalog, pg_temp
as $$
  select case input_name
    when 'amount' then '金额' when 'paid_days' then '计薪天数' when 'divisor_days' then '月标准天数'
    when 'post_pay' then '岗位工资' when 'coefficient' then '阶系数' when 'performance' then '绩效额'
    when 'full' then '绩效全额' when 'rate' then '享有比例' when 'first' then '首年工龄工资'
    when 'years' then '满年数' when 'step' then '每年增加' when 'full_attendance' then '全勤'
    when 'entered' then '录入金额' when 'deferred' then '结转欠款' when 'debt' then '上期欠款'
    when 'remaining' then '未扣回' else input_name end
$$;
comment on function pay.input_word(text) is 'Chinese word for an input of a pay line (PAY-008).';

-- A formula of a pay item in words: the names of its numbers spelled out, marks taken away.
create or replace function pay.formula_words(formula text, input_names text[]) returns text
language plpgsql immutable
set search_path = pg_catalog, pg_temp
as $$
declare
  words text := translate(formula, '[]', '');
  name text;
begin
  foreach name in array input_names loop
    words := replace(words, '{' || name || '}', pay.input_word(name));
  end loop;
  return words;
end
$$;
comment on function pay.formula_words(text, text[]) is 'The formula of a pay item in words (PAY-008).';
grant execute on function pay.input_word(text), pay.formula_words(text, text[])
  to kefu_member, kefu_batch;
