import type { Quantity, Reading } from '../../../src/domain/figure-check/quantity';

const plain = (value: number): string => (Number.isNaN(value) ? 'any' : String(Number(value.toPrecision(6))));

const one = ({ kind, value, code, measure }: Reading): string => {
  const said = code ?? plain(value);
  const of = measure ? ` ${measure.dimension}` : '';
  return `${kind === 'number' ? '' : `${kind} `}${said}${of}`;
};

/** Numbers in a line: `310 money; ~2` for a firm and a soft one, `/` between what one may mean. */
export const told = (quantities: Quantity[]): string =>
  quantities.map(({ firm, readings }) => `${firm ? '' : '~'}${readings.map(one).join(' / ')}`).join('; ');
