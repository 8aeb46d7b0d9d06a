import type { Tag } from '../tags/tag';

interface Change {
  at: number;
  tags: ReadonlySet<Tag>;
}

/** What has changed lately: as long ago as something is being made that may have read what it was before. */
export class Changes {
  /** How many changes there were. */
  now = 0;

  private readonly underWay = new Map<symbol, number>();
  private log: Change[] = [];

  /** Notes the moment from which something is being made. */
  begin(): symbol {
    const making = Symbol('making');
    this.underWay.set(making, this.now);
    return making;
  }

  /** @returns whether any of what it read has changed since it began */
  end(making: symbol, tags: ReadonlySet<Tag>): boolean {
    const since = this.underWay.get(making) ?? 0;
    this.underWay.delete(making);
    const hasMoved = this.log.some((change) => change.at > since && meet(change.tags, tags));
    const oldest = Math.min(...this.underWay.values());
    this.log = this.log.filter(({ at }) => at > oldest);
    return hasMoved;
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
