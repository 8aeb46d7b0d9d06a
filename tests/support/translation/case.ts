import { content } from '../content';
import type { Answer, Panel } from '../panel';

interface QueueAnswer {
  data: { documentId: string; state: string; sourceSeq: number }[];
}

/** What the marks behind ZH and EN say of the kind of change. */
const SIGNIFICANCE: Record<string, string> = { '': 'major', '*': 'correction', '~': 'minor' };

const NOTE = { 'zh-Hans': '说明为什么。', en: 'It says why.' };

type Locale = 'zh-Hans' | 'en';

/**
 * One project that an editor and a translator work on, told in short steps:
 * `zh=B` and `en=b` save words, `ZH` and `EN` publish (`*` as a correction, `~` as minor), `BOTH` in one,
 * `-ZH` and `-EN` withdraw, `zh<` and `en<` discard a draft, `figure` saves another figure, `other` publishes
 * another document, `seen` keeps in mind which source is public, `EN@` publishes for that one.
 */
export class Case {
  private documentId = '';
  private seen = 0;
  private figure = 1;

  constructor(
    private readonly editor: Panel,
    private readonly other: string,
  ) {}

  async tell(story: string): Promise<void> {
    for (const step of story.split(' ')) {
      const { status, body } = await this.take(step);
      if (status >= 300) throw new Error(`${step} of ${story}: ${status} ${JSON.stringify(body)}`);
    }
  }

  /** As the queue has it, or `private` for what is not public. */
  async state(): Promise<string> {
    return (await this.entry()).body.data[0]?.state ?? 'private';
  }

  private async entry(): Promise<Answer<QueueAnswer>> {
    const query = 'type=project&pageSize=100&order=newest';
    const answer = await this.editor.get<QueueAnswer>(`/duixian/translation/queue?${query}`);
    const data = answer.body.data.filter(({ documentId }) => documentId === this.documentId);
    return { ...answer, body: { data } };
  }

  async take(step: string): Promise<Answer<unknown>> {
    const projects = content(this.editor, 'project');
    const [, name = '', mark = '', words = ''] = /^(-?[a-zA-Z]+)([=<*~@]?)(.*)$/.exec(step) ?? [];
    const locale: Locale = name.toLowerCase().endsWith('en') ? 'en' : 'zh-Hans';
    if (mark === '=')
      return this.save(locale, { name: locale === 'en' ? `Project ${words}` : `项目${words}` });
    if (mark === '<') return projects.discard(this.documentId, locale);
    const significance = SIGNIFICANCE[mark === '@' ? '' : mark] ?? 'major';
    const reason = { significance, changeNote: NOTE[locale], ...(mark === '@' && { sourceSeq: this.seen }) };
    switch (name) {
      case 'ZH':
      case 'EN':
        return projects.publish(this.documentId, {}, locale, reason);
      case 'BOTH':
        return projects.bulkPublish([this.documentId], ['zh-Hans', 'en'], { significance, changeNote: NOTE });
      case '-ZH':
      case '-EN':
        return projects.unpublish(this.documentId, locale, { changeNote: NOTE[locale] });
      case 'figure':
        this.figure += 1;
        return this.save('zh-Hans', { order: this.figure });
      case 'other':
        return content(this.editor, 'theme').update(this.other, { name: `领域${Date.now()}` });
      case 'seen': {
        const answer = await this.entry();
        this.seen = answer.body.data[0]?.sourceSeq ?? 0;
        return answer;
      }
      default:
        throw new Error(`Nobody knows the step ${step}`);
    }
  }

  private async save(locale: Locale, data: object): Promise<Answer<unknown>> {
    const projects = content(this.editor, 'project');
    if (this.documentId) return projects.update(this.documentId, data, locale);
    const answer = await projects.create({ ...data, theme: { connect: [{ documentId: this.other }] } });
    this.documentId = answer.body.data.documentId;
    return answer;
  }
}
