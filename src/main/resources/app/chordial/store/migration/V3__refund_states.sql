-- A refund that its source names says what was given back under that name so far. Each amount is a
-- state of its own, and state_of is what the states of one refund share; its key is told from those
-- of the others by the amount. Type 6 is a refund.
alter table event add column state_of bigint;

create table refund_before as
  select part, key_hash, max(amount) as amount from event where type = 6 group by part, key_hash;
create index refund_before_key on refund_before (key_hash);

update event_repeat r set key_hash =
    (select bitand(bitxor(b.key_hash, lshift(cast(b.amount as bigint), 2)), -4)
     from refund_before b where b.key_hash = r.key_hash and b.part = r.part)
  where exists (select 1 from refund_before b where b.key_hash = r.key_hash and b.part = r.part);
update event
  set state_of = key_hash,
      key_hash = bitand(bitxor(key_hash, lshift(cast(amount as bigint), 2)), -4)
  where type = 6;

drop table refund_before;
