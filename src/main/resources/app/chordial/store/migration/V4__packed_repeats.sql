-- Events that a batch stated again, some thousand in a row: a file imported twice has all of them,
-- and a row for each takes longer to write and to remove than the events themselves.
alter table event_repeat rename to event_repeat_single;

create table event_repeat (
  id bigint primary key,
  batch int not null,
  part int not null,
  key_hashes bigint array not null,
  identities int array not null
);

insert into event_repeat
  select min(id), batch, part, array_agg(key_hash order by id), array_agg(identity order by id)
  from (select id, batch, part, key_hash, identity,
      (row_number() over (partition by batch, part order by id) - 1) / 4096 as piece
    from event_repeat_single)
  group by batch, part, piece;

drop table event_repeat_single;
create index event_repeat_of_batch on event_repeat (batch);
create index event_repeat_of_part on event_repeat (part);
