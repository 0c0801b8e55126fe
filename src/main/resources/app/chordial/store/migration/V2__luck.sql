-- Luck follows from all names of a customer, no longer from the one met first: luck_name is the
-- name that it is the hash of. Everybody is derived again at the next opening.
alter table customer alter column first_identity rename to luck_name;
insert into setting (name, "VALUE") values ('derive.again', 'everybody');

-- When the person left, as far as that is known; whoever comes back later by an act of the own is
-- back. Null is for good.
alter table suppression add column left_at int;
