call access.protect('policy.publication', resource => 'regime',
  insert_action => null, update_action => null, delete_action => null);
-- Publishing needs an approved request; what was approved on paper, the administrator loads.
create policy publication_insert on policy.publication for insert to kefu_member
  with check (unit_id in (select unnest(access.my_units('regime', 'write', current_user)))
    and request_id is not null and published_by = current_user);
grant insert (shop_id, version_id, unit_id, request_id, effective_from, effective_to, published_by)
  on policy.publication to kefu_member;
