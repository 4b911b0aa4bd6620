-- Deliveries know the size of their files, so that a truncated copy is seen without reading it.
alter table close.delivery add column byte_count bigint not null default 0
  constraint delivery_byte_count_not_negative check (byte_count >= 0);
