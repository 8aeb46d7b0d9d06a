import type { Tagged } from './tags';

/** What a file holds, whichever format it is in; nothing of it is trusted yet. */
export interface ReadSegment {
  id: string;
  source: Tagged;
  /** Null where nothing was translated. */
  target: Tagged | null;
  /** What the file says that the source's marks stand for, where the format says it. */
  codes?: ReadonlyMap<string, string>;
}

export interface ReadUnit {
  key: string;
  segments: ReadSegment[];
}

export interface ReadFigure {
  key: string;
  source: string;
  target: string;
}

export interface ReadDocument {
  /** `article/abc123`. */
  key: string;
  sourceSeq: number;
  sourceDigest: string;
  units: ReadUnit[];
  figures: ReadFigure[];
}

export interface ReadFile {
  sourceLocale: string;
  targetLocale: string;
  documents: ReadDocument[];
  /** A format without white space of its own leaves out what stands between the sentences. */
  hasBlanks: boolean;
}
