-- A message that a cap held back in an exported plan: by epoch days, since when, the first free
-- slot, and the last day on which it may still go.
create table plan_deferral (
  run bigint not null references plan_run (id) on delete cascade,
  customer int not null,
  message varchar not null,
  since int not null,
  slot int not null,
  expires int not null,
  primary key (run, customer, message, since)
);
create index plan_deferral_customer on plan_deferral (customer);
