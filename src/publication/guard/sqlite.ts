import { type Guard, INDEXES } from './engine';

const REFUSE = `begin select raise(abort, 'The public record is never changed'); end`;

export const sqlite: Guard = {
  statements: [
    ...INDEXES,
    `create trigger if not exists publications_keep_rows before update on publications ${REFUSE}`,
    `create trigger if not exists publications_keep_all before delete on publications ${REFUSE}`,
    `create trigger if not exists publications_in_order before insert on publications
     when new.seq is not (select coalesce(max(seq), 0) + 1 from publications)
     begin select raise(abort, 'The public record is only added to at its end'); end`,
  ],
};
