import type { Tag } from '../tags/tag';

interface Change {
  at: number;
  tags: ReadonlySet<Tag>;
}

/** Something that is being made, since a moment. */
export interface Making {
  since: number;
}

/** What has changed lately: as long ago as something is being made that may have read what it was before. */
export class Changes {
  /** How many changes there were. */
  now = 0;

  private readonly underWay = new Set<Making>();
  private log: Change[] = [];

  begin(): Making {
    const making = { since: this.now };
    this.underWay.add(making);
    return making;
  }

  /** @returns when something that it read first changed since it began, if it did */
  end(making: Making, tags: ReadonlySet<Tag>): number | undefined {
    if (!this.underWay.delete(making)) return undefined;
    const moved = this.log.find((change) => change.at > making.since && meet(change.tags, tags));
    let oldest = Infinity;
    for (const { since } of this.underWay) oldest = Math.min(oldest, since);
    this.log = this.log.filter(({ at }) => at > oldest);
    return moved?.at;
  }

  happened(tags: ReadonlySet<Tag>): void {
    this.now += 1;
    if (this.underWay.size > 0) this.log.push({ at: this.now, tags });
  }
}

export const meet = (some: ReadonlySet<Tag>, others: ReadonlySet<Tag>): boolean => {
  const [fewer, more] = some.size < others.size ? [some, others] : [others, some];
  for (const tag of fewer) if (more.has(tag)) return true;
  return false;
};
