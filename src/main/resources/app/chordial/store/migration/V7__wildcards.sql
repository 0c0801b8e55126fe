-- Whether the last message of an e-mail is a wildcard: one outside the customer's known interests.
alter table plan_line add column has_wildcard boolean default false not null;
