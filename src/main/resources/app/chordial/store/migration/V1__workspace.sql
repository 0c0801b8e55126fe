-- A workspace: facts as their batches stated them, what is derived from them, designs, runs.
-- Moments are seconds of UTC since 1970 where there are millions of them, instants elsewhere.

create table setting (
  name varchar(200) primary key,
  "VALUE" varchar not null
);

-- One file read. LOADING and UNDOING are not seen by readers and are cleared away at the next
-- opening; UNDONE keeps the history and no fact. first_event is the last id before its events.
create table import_batch (
  id int primary key,
  state varchar(20) not null,
  format varchar not null,
  file_name varchar not null,
  sha256 varchar(64) not null,
  started_at timestamp with time zone not null,
  finished_at timestamp with time zone,
  first_event bigint not null
);

create table import_count (
  batch int not null,
  kind varchar(40) not null,
  name varchar not null,
  amount bigint not null,
  primary key (batch, kind, name)
);

create table import_reject (
  batch int not null,
  line bigint not null,
  reason varchar not null,
  raw varchar not null
);
create index import_reject_batch on import_reject (batch);

-- A name under which a source knows somebody: kind 0 the shop's number, 1 a normalised address.
-- The customer is derived: the id of the first identity of everything joined by identity_seen.
create table identity (
  id int primary key,
  kind tinyint not null,
  name varchar not null,
  customer int,
  first_batch int not null
);
create unique index identity_name on identity (kind, name);
create index identity_customer on identity (customer);

-- Which batch met which identity, and beside which other: the merges, as they were asserted.
create table identity_seen (
  batch int not null,
  identity int not null,
  beside int
);
create index identity_seen_batch on identity_seen (batch);
create index identity_seen_identity on identity_seen (identity);
create index identity_seen_beside on identity_seen (beside);

-- Derived: one row a customer, as the finished batches have it.
create table customer (
  id int primary key,
  luck bigint not null,
  first_identity varchar not null,
  external_id varchar,
  email varchar,
  first_name varchar,
  last_name varchar,
  attributes varchar not null,
  tags varchar not null,
  tags_since int not null,
  consents varchar not null,
  is_suppressed boolean not null,
  is_mailable boolean not null
);

-- What was said of a customer, once for each different content; who said it is beside.
create table customer_attribute (
  id bigint primary key,
  identity int not null,
  hash bigint not null,
  known_at bigint,
  first_name varchar,
  last_name varchar,
  consent tinyint,
  consent_at bigint,
  attributes varchar not null,
  tags varchar
);
create index customer_attribute_identity on customer_attribute (identity);

create table customer_attribute_said (
  fact bigint not null,
  batch int not null
);
create index customer_attribute_said_fact on customer_attribute_said (fact);
create index customer_attribute_said_batch on customer_attribute_said (batch);

-- What was said of a product, once for each different content; lines counts how often.
create table product (
  id bigint primary key,
  code int not null,
  hash bigint not null,
  title varchar,
  category varchar,
  vendor varchar,
  tags varchar,
  price bigint,
  cost bigint,
  series varchar,
  volume int
);
create index product_code on product (code);

create table product_said (
  fact bigint not null,
  batch int not null,
  lines bigint not null
);
create index product_said_fact on product_said (fact);
create index product_said_batch on product_said (batch);

-- Consent as events changed it; what contact lists say of consent is in customer_attribute.
create table consent (
  batch int not null,
  identity int not null,
  origin tinyint not null,
  at_second bigint
);
create index consent_batch on consent (batch);
create index consent_identity on consent (identity);

-- Texts that events speak of: kind 0 a product's key, 1 a message, 2 a term, 3 a source.
create table term (
  code int primary key,
  kind tinyint not null,
  text varchar not null,
  first_batch int not null
);
create unique index term_text on term (kind, text);

-- part is the source and the month: the drawer in which keys are compared.
create table event (
  id bigint primary key,
  batch int not null,
  part int not null,
  key_hash bigint not null,
  identity int not null,
  at_second bigint not null,
  type tinyint not null,
  product int,
  amount int not null,
  quantity int not null,
  ref varchar,
  message int,
  text int,
  is_gift boolean not null,
  is_undated boolean not null
);
create index event_part on event (part);

-- An event that a later batch stated again: it outlives the undo of the first.
create table event_repeat (
  id bigint primary key,
  batch int not null,
  part int not null,
  key_hash bigint not null,
  identity int not null
);
create index event_repeat_batch on event_repeat (batch);
create index event_repeat_part on event_repeat (part);

-- Who must never be mailed, or known, again: a keyed hash of an identity.
create table suppression (
  hash varbinary(32) primary key,
  reason varchar(20) not null,
  since timestamp with time zone not null
);

create table design_revision (
  id bigint generated always as identity primary key,
  saved_at timestamp with time zone not null,
  title varchar not null,
  merge_key varchar not null,
  design character large object not null
);

-- The steps that undo and redo walk, by position.
create table design_step (
  position int primary key,
  revision bigint not null references design_revision (id)
);

create table plan_run (
  id bigint generated always as identity primary key,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  state varchar(20) not null,
  revision bigint not null references design_revision (id),
  data_version varchar(64) not null,
  learned character large object not null,
  market character large object not null,
  seed bigint not null,
  first_day date not null,
  days int not null
);

create table plan_line (
  run bigint not null references plan_run (id) on delete cascade,
  line int not null,
  customer int not null,
  at_minute int not null,
  theme varchar not null,
  messages varchar not null,
  propensity double precision not null,
  worth double precision not null,
  primary key (run, line)
);
create index plan_line_customer on plan_line (customer);

create table scenario_run (
  id bigint generated always as identity primary key,
  created_at timestamp with time zone not null,
  name varchar not null,
  revision bigint references design_revision (id),
  data_version varchar(64) not null,
  result character large object not null
);

create table audit_entry (
  id bigint generated always as identity primary key,
  at timestamp with time zone not null,
  what varchar(40) not null,
  detail varchar not null
);
