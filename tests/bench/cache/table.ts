/** One figure beside its limit. */
export interface Row {
  what: string;
  measured: string;
  against?: string;
  ratio?: string;
  limit?: string;
  /** Nothing where there is no limit. */
  isMet?: boolean;
}

const COLUMNS = ['what', 'measured: median (least–most)', 'compared with', 'ratio', 'limit', 'ok'];

const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;

export const HEAD = [line(COLUMNS), line(COLUMNS.map(() => '---'))];

const said = (isMet: boolean | undefined): string => (isMet === undefined ? '' : isMet ? 'yes' : '**no**');

export const lineOf = ({ what, measured, against = '', ratio = '', limit = '', isMet }: Row): string =>
  line([what, measured, against, ratio, limit, said(isMet)]);

export const times = (ratio: number): string => `${ratio.toFixed(ratio >= 10 ? 0 : 2)} ×`;
