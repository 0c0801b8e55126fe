-- Of a customer who is subscribed by a statement without a date, the first dated sign-up is kept, too:
-- it tells when they joined. Everybody is derived again at the next opening.
merge into setting (name, "VALUE") key (name) values ('derive.again', 'everybody');
