import { type Guard, INDEXES } from './engine';

const REFUSE = `begin select raise(abort, 'The public record is never changed'); end`;

export const sqlite: Guard = {
  statements: [
    ...INDEXES,
    `create trigger if not exists publications_keep_rows before update on publications ${REFUSE}`,
    `create trigger if not exists publications_keep_all before delete on publications ${REFUSE}`,
    // Made anew at each start: what an earlier version made does not see a row that is put in another's place.
    'drop trigger if exists publications_in_order',
    `create trigger publications_in_order before insert on publications
     when new.seq is not (select coalesce(max(seq), 0) + 1 from publications)
     or exists (select 1 from publications where id = new.id)
     begin select raise(abort, 'The public record is only added to at its end'); end`,
  ],
};
