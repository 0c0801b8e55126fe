-- The e-mail that could have been drawn instead of the one that was; none where nothing was drawn.
alter table plan_line add column other_theme varchar;
alter table plan_line add column other_messages varchar;

-- Who got nothing from an exported plan, so that it shows what mail adds: since the minute at which
-- the first e-mail would have gone.
create table plan_held_out (
  run bigint not null references plan_run (id) on delete cascade,
  customer int not null,
  at_minute int not null,
  primary key (run, customer)
);
create index plan_held_out_customer on plan_held_out (customer);
