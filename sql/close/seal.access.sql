-- Written by the close only.
call access.protect('close.seal', resource => 'month',
  insert_action => null, update_action => null, delete_action => null);
-- The guards of sealed months look with the writer's eyes: who writes to a shop sees its seals.
create policy seal_writer_read on close.seal for select to kefu_member
  using (shop_id = any ((select access.my_written_shops(current_user))::bigint[]));
revoke update, delete on close.seal from kefu_batch;
