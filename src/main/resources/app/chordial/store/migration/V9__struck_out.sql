-- An event that the shop struck out as evidence of interests; it stays a fact. Personal data: it goes
-- with its event.
create table event_struck_out (
  event bigint primary key
);
