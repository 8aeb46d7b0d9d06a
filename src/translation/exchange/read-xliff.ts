import { decode } from './decode';
import { type ExchangeProblem, type Place, problem, unreadable, Unreadable } from './problems';
import type { ReadDocument, ReadFigure, ReadFile, ReadSegment, ReadUnit } from './read-file';
import { readInline, readPlain } from './read-inline';
import { METADATA, OURS, XLIFF, XLIFF_VERSIONS } from './xliff-names';
import { parseXml, type XmlElement } from './xml-tree';

export type Reading = { ok: true; file: ReadFile } | { ok: false; problems: ExchangeProblem[] };

const elementsOf = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child): child is XmlElement => typeof child !== 'string');

/** Elements of XLIFF itself; what tools add in other namespaces is theirs. */
const ownOf = (element: XmlElement): XmlElement[] =>
  elementsOf(element).filter(({ space }) => space === XLIFF);

const named = (element: XmlElement, name: string): XmlElement[] =>
  ownOf(element).filter((child) => child.name === name);

const metadataOf = (file: XmlElement): Map<string, string> => {
  const groups = elementsOf(file)
    .filter(({ space }) => space === METADATA)
    .flatMap(elementsOf)
    .filter(({ attributes }) => attributes.category === OURS);
  return new Map(groups.flatMap(elementsOf).map((meta) => [meta.attributes.type ?? '', readPlain(meta)]));
};

/** The walk through one file, with what it found wrong on its way. */
class XliffReader {
  readonly problems: ExchangeProblem[] = [];

  private misplaced(element: XmlElement, allowed: string[], place: Place): void {
    for (const { name } of ownOf(element).filter((child) => !allowed.includes(child.name))) {
      this.problems.push(problem('element-misplaced', { element: name, inside: element.name }, place));
    }
  }

  private segment(element: XmlElement, data: Map<string, string>, unit: Place): ReadSegment {
    const id = element.attributes.id ?? '';
    const place = { ...unit, segment: id };
    this.misplaced(element, ['source', 'target'], place);
    const [source, ...moreSources] = named(element, 'source');
    const [target, ...moreTargets] = named(element, 'target');
    if (!source) this.problems.push(problem('segment-missing', { expected: '<source>' }, place));
    if (moreSources.length + moreTargets.length > 0)
      this.problems.push(problem('segment-doubled', {}, place));
    const read = source && readInline(source, data, place);
    const said = target && readInline(target, data, place);
    this.problems.push(...(read?.problems ?? []), ...(said?.problems ?? []));
    return { id, source: read?.tagged ?? '', target: said?.tagged ?? null, codes: read?.codes ?? new Map() };
  }

  private unit(element: XmlElement, document: string): ReadUnit {
    const key = element.attributes.id ?? '';
    const place = { document, field: key };
    this.misplaced(element, ['notes', 'originalData', 'segment', 'ignorable'], place);
    const data = new Map(
      named(element, 'originalData').flatMap((kept) =>
        named(kept, 'data').map((item): [string, string] => [item.attributes.id ?? '', readPlain(item)]),
      ),
    );
    const parts = ownOf(element).filter(({ name }) => name === 'segment' || name === 'ignorable');
    this.reordered(parts, place);
    return { key, segments: parts.map((part) => this.segment(part, data, place)) };
  }

  /** A target may say that it belongs elsewhere in the text; sentences are kept in the order of the source. */
  private reordered(parts: XmlElement[], place: Place): void {
    const moved = parts.some((part, at) =>
      named(part, 'target').some(
        ({ attributes }) => attributes.order !== undefined && attributes.order !== `${at + 1}`,
      ),
    );
    const ids = parts.map(({ attributes }) => attributes.id ?? '');
    const order = parts.map((part, at) => named(part, 'target')[0]?.attributes.order ?? `${at + 1}`);
    if (moved) this.problems.push(problem('segments-reordered', { found: order, expected: ids }, place));
  }

  private figures(group: XmlElement): ReadFigure[] {
    const first = (unit: XmlElement, name: string) =>
      named(unit, 'segment')
        .flatMap((segment) => named(segment, name))
        .map(readPlain)
        .join('');
    return named(group, 'unit').map((unit) => ({
      key: unit.attributes.id ?? '',
      source: first(unit, 'source'),
      target: first(unit, 'target'),
    }));
  }

  document(file: XmlElement): ReadDocument[] {
    const facts = metadataOf(file);
    const [type, documentId, seq] = [facts.get('type'), facts.get('documentId'), facts.get('sourceSeq')];
    const name = file.attributes.original ?? file.attributes.id ?? '';
    if (!type || !documentId || !seq || !/^\d{1,15}$/.test(seq)) {
      this.problems.push(problem('file-not-ours', { missing: 'metadata' }, { document: name }));
      return [];
    }
    const key = `${type}/${documentId}`;
    this.misplaced(file, ['skeleton', 'notes', 'group', 'unit'], { document: key });
    return [
      {
        key,
        sourceSeq: Number(seq),
        sourceDigest: facts.get('sourceDigest') ?? '',
        units: named(file, 'unit').map((unit) => this.unit(unit, key)),
        figures: named(file, 'group').flatMap((group) => this.figures(group)),
      },
    ];
  }
}

const checkRoot = ({ name, space, attributes }: XmlElement): void => {
  const older = /^urn:oasis:names:tc:xliff:document:(1\.\d)$/.exec(space)?.[1];
  if (name !== 'xliff' || (space !== XLIFF && !older))
    throw unreadable('file-not-xliff', { found: `<${name}>` });
  const found = older ?? attributes.version ?? '?';
  if (older || !XLIFF_VERSIONS.includes(found)) {
    throw unreadable('version-unknown', { found, allowed: XLIFF_VERSIONS });
  }
};

const read = (bytes: Uint8Array): Reading => {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) throw unreadable('file-not-xliff', { found: 'ZIP' });
  const root = parseXml(decode(bytes));
  checkRoot(root);
  const reader = new XliffReader();
  const documents = named(root, 'file').flatMap((file) => reader.document(file));
  if (documents.length === 0 && reader.problems.length === 0)
    throw unreadable('file-not-ours', { missing: '<file>' });
  if (reader.problems.length > 0) return { ok: false, problems: reader.problems };
  const { srcLang = '', trgLang = '' } = root.attributes;
  return { ok: true, file: { sourceLocale: srcLang, targetLocale: trgLang, documents, hasBlanks: true } };
};

/** What an XLIFF file holds, or why it cannot be read. */
export const readXliff = (bytes: Uint8Array): Reading => {
  try {
    return read(bytes);
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, problems: [error.problem] };
    throw error;
  }
};
