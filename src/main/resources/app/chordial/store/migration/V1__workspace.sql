create table setting (name varchar(200) primary key, "VALUE" varchar not null);
