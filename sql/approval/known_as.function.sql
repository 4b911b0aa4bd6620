-- A person as the caller knows him: number and name where he sees them, else the post. The general
-- manager of a company stands in nobody's directory but the head office's.
create or replace function approval.known_as(of_employee_id bigint, of_post text, lang text)
returns text
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select coalesce(
    (select e.employee_no || ' ' || e.name_zh from staff.employee e
      where e.employee_id = of_employee_id),
    (select case lang when 'zh' then p.name_zh else p.name_en end from org.post p
      where p.post_code = of_post))
$$;
comment on function approval.known_as(bigint, text, text) is
  'Number and name of a person where the caller sees them, else his post.';
grant execute on function approval.known_as(bigint, text, text) to kefu_member, kefu_batch;
