/** A publication of the Chinese, as the model remembers it. */
interface Publication {
  words: string;
  isMinor: boolean;
}

/** What words of the English were made from: a publication, or what the Chinese draft said then. */
type Origin = { publication: number } | { publications: number; draft: string };

/**
 * What the office knows: told without sequence numbers and digests, by going through what happened. Each step says
 * whether it can be taken, and takes it.
 */
export class Model {
  private draft = '';
  private figure = 0;
  private shown: { words: string; figure: number } | undefined;
  private readonly publications: Publication[] = [];
  private english: { words: string; origin: Origin } | undefined;
  private shownEnglish: { words: string; made: number } | undefined;
  private seen: number | undefined;

  constructor(words: string) {
    this.draft = words;
  }

  get state(): string {
    if (!this.shown) return 'private';
    if (!this.shownEnglish) return this.english ? 'draft' : 'missing';
    return this.isOutdated(this.shownEnglish.made) ? 'outdated' : 'current';
  }

  /** @returns whether the step makes sense now: what does not is left out of the story */
  take(step: string): boolean {
    const [, name = '', mark = '', words = ''] = /^(-?[a-zA-Z]+)([=<*~@]?)(.*)$/.exec(step) ?? [];
    if (name === 'zh') return mark === '=' ? this.write(words) : this.discard();
    if (name === 'en') return mark === '=' ? this.translate(words) : this.discardEnglish();
    if (name === 'ZH') return this.publish(mark === '~');
    if (name === 'EN') return mark === '@' ? this.publishSeen() : this.publishEnglish(mark === '~');
    if (name === 'BOTH')
      return this.english !== undefined && this.publish(false) && this.publishEnglish(false);
    if (name === '-ZH') return this.withdraw();
    if (name === '-EN') return this.withdrawEnglish();
    if (name === 'figure') this.figure += 1;
    if (name === 'seen') return this.look();
    return true;
  }

  private write(words: string): boolean {
    this.draft = words;
    return true;
  }

  private discard(): boolean {
    if (!this.shown) return false;
    this.draft = this.shown.words;
    this.figure = this.shown.figure;
    return true;
  }

  private publish(isMinor: boolean): boolean {
    const isSame = this.shown?.words === this.draft && this.shown.figure === this.figure;
    if (!isSame) this.publications.push({ words: this.draft, isMinor: isMinor && this.shown !== undefined });
    this.shown = { words: this.draft, figure: this.figure };
    return true;
  }

  private withdraw(): boolean {
    if (!this.shown || this.shownEnglish) return false;
    this.shown = undefined;
    return true;
  }

  private translate(words: string): boolean {
    if (this.english?.words === words) return true;
    const origin: Origin =
      this.shownEnglish?.words === words
        ? { publication: this.shownEnglish.made }
        : { publications: this.publications.length, draft: this.draft };
    this.english = { words, origin };
    return true;
  }

  private discardEnglish(): boolean {
    if (!this.shownEnglish) return false;
    return this.translate(this.shownEnglish.words);
  }

  private publishEnglish(isMinor: boolean): boolean {
    if (!this.shown || !this.english) return false;
    const { words, origin } = this.english;
    if (this.shownEnglish?.words === words) return true;
    const made = this.shownEnglish && isMinor ? this.shownEnglish.made : this.madeFrom(origin);
    this.show(words, made);
    return true;
  }

  /** A refusal is none of the steps: nobody publishes for a source that has changed meanwhile. */
  private publishSeen(): boolean {
    if (!this.shown || !this.english || this.seen === undefined || this.isOutdated(this.seen)) return false;
    const { words } = this.english;
    const isNew = this.shownEnglish?.words !== words || this.isOutdated(this.shownEnglish.made);
    const latest = this.publications.length - 1;
    if (isNew) this.show(words, latest);
    else this.english.origin = { publication: latest };
    return true;
  }

  private show(words: string, made: number): void {
    this.shownEnglish = { words, made };
    this.english = { words, origin: { publication: made } };
  }

  private withdrawEnglish(): boolean {
    if (!this.shownEnglish) return false;
    this.shownEnglish = undefined;
    return true;
  }

  private look(): boolean {
    if (!this.shown) return false;
    this.seen = this.publications.length - 1;
    return true;
  }

  private madeFrom(origin: Origin): number {
    if ('publication' in origin) return origin.publication;
    const later = this.publications.findLastIndex(
      ({ words }, index) => index >= origin.publications && words === origin.draft,
    );
    return later >= 0 ? later : Math.max(0, origin.publications - 1);
  }

  /** Whether something that readers should know became different in words since a publication, and still is. */
  private isOutdated(made: number): boolean {
    const same = [this.publications[made]?.words];
    let isOld = false;
    for (const { words, isMinor } of this.publications.slice(made + 1)) {
      if (same.includes(words)) isOld = false;
      else if (isMinor && !isOld) same.push(words);
      else isOld = true;
    }
    return isOld;
  }
}
