import { type Guard, INDEXES } from './engine';

export const postgres: Guard = {
  statements: [
    ...INDEXES,
    `create or replace function publications_keep() returns trigger language plpgsql as $$
     begin raise exception 'The public record is never changed'; end $$`,
    `create or replace function publications_in_order() returns trigger language plpgsql as $$
     begin
       if new.seq is distinct from (select coalesce(max(seq), 0) + 1 from publications) then
         raise exception 'The public record is only added to at its end';
       end if;
       return new;
     end $$`,
    `create or replace trigger publications_keep_rows before update or delete on publications
     for each row execute function publications_keep()`,
    `create or replace trigger publications_keep_all before truncate on publications
     for each statement execute function publications_keep()`,
    `create or replace trigger publications_in_order before insert on publications
     for each row execute function publications_in_order()`,
    // A session that replays as a replica would pass by triggers of the ordinary kind.
    ...['keep_rows', 'keep_all', 'in_order'].map(
      (name) => `alter table publications enable always trigger publications_${name}`,
    ),
  ],
};
