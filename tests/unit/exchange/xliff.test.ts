import { compare } from '../../../src/translation/exchange/compare';
import { LIMITS } from '../../../src/translation/exchange/limits';
import { readXliff } from '../../../src/translation/exchange/read-xliff';
import type { ExchangeFile } from '../../../src/translation/exchange/types';
import { writeXliff } from '../../../src/translation/exchange/write-xliff';
import { documentWith, fileWith, schemaErrors, textField } from '../../support/exchange';
import { against, english, lines, problemsOf, sample, TRANSLATED, TRANSLATIONS } from './sample';

const bytesOf = (xml: string) => new TextEncoder().encode(xml);
const xmlOf = (file: ExchangeFile) => new TextDecoder().decode(writeXliff(file));

/** The tags of a translation as the elements of the source have them. */
const elements = (tagged: string, source: string): string =>
  tagged
    .replace(/‹(\d+)›/g, (_tag, id: string) => new RegExp(`<pc id="${id}"[^>]*>`).exec(source)?.[0] ?? '')
    .replace(/‹\/\d+›/g, '</pc>');

/** As a translation tool would fill the file in. */
const translated = (file: ExchangeFile = sample()): string => {
  let unit = '';
  return xmlOf(file).replace(
    /<unit id="([^"]*)"|<segment id="(s\d)"[^>]*>\n<source>(.*?)<\/source>\n?/g,
    (whole, key, id, source) => {
      if (key) unit = key;
      const target = TRANSLATIONS[`${unit} ${id}`];
      return key || !target ? whole : `${whole}<target>${elements(target, source)}</target>`;
    },
  );
};

const changed = (from: string | RegExp, to: string, xml = translated()): string => {
  const result = xml.replace(from, to);
  if (result === xml) throw new Error(`${from} does not stand in the file`);
  return result;
};

const read = (xml: string, fresh?: ExchangeFile) => against(readXliff(bytesOf(xml)), fresh);

test('what a translator filled in becomes the fields', () => {
  const result = read(translated());
  expect(problemsOf(result)).toEqual([]);
  const fields = result.ok ? result.documents[0]?.fields : [];
  expect(fields?.map(({ target }) => target)).toEqual(TRANSLATED);
});

test('the file says its document, publication, notes, terms and figures, and is valid', async () => {
  const xml = translated();
  expect(await schemaErrors(bytesOf(xml))).toEqual([]);
  expect(xml).toContain('original="article/abc123"');
  expect(xml).toContain('<mda:meta type="sourceSeq">7</mda:meta>');
  expect(xml).toContain('<note category="instruction">标题</note>');
  expect(xml.match(/<gls:term>规上工业<\/gls:term>/g)).toHaveLength(1);
  expect(xml).toMatch(/<unit id="figures:0"[^>]* translate="no"[^>]*>/);
  expect(xml).toContain('<data id="d2">link {"url":"https://example.org/a"}</data>');
});

test('a schema error is seen', async () => {
  expect(await schemaErrors(bytesOf(changed(/<source>.*?<\/source>/, '')))).not.toEqual([]);
  expect(await schemaErrors(bytesOf(changed('<mda:meta type="type">', '<mda:meta>')))).not.toEqual([]);
  expect(await schemaErrors(bytesOf(changed(/<gls:term>.*?<\/gls:term>/, '')))).not.toEqual([]);
});

describe('is taken', () => {
  const figures = /<group id="figures:"[\s\S]*?<\/group>/;
  const unit = /<unit id="body\.2\.0"[\s\S]*?<\/unit>/;

  test.each([
    ['version 2.0', changed('version="2.1"', 'version="2.0"')],
    ['a byte order mark', `\ufeff${translated()}`],
    ['lines as Windows ends them', translated().replaceAll('\n', '\r\n')],
    [
      'whole units in another order',
      changed(unit, '').replace('<unit id="title"', `${unit.exec(translated())?.[0]}$&`),
    ],
    [
      'what a tool adds of its own',
      changed('<segment', '<x:y xmlns:x="urn:x"><x:z/></x:y><segment').replace(
        '<unit id="title"',
        '<unit id="title" x="1"',
      ),
    ],
    [
      'a remark of a tool',
      changed('Industry moves on.', '<mrk id="m1" type="comment" value="?">Industry</mrk> moves on.'),
    ],
    [
      'a mark as its two ends',
      changed(
        /<target>The district moves its <pc id="1"[^>]*>key work<\/pc>/,
        '<target>The district moves its <sc id="1"/>key work<ec startRef="1"/>',
      ),
    ],
    ['another state', changed('state="initial"', 'state="reviewed"')],
    ['CDATA', changed('Industry moves on.', '<![CDATA[Industry moves on.]]>')],
  ])('%s', (_what, xml) => {
    const result = read(xml);
    expect(problemsOf(result)).toEqual([]);
    expect(result.ok && result.documents[0]?.fields.map(({ target }) => target)).toEqual(TRANSLATED);
  });

  test('an earlier publication that said the same', () => {
    const [document] = sample().documents;
    const later = { ...sample(), documents: [{ ...document, sourceSeq: 9, sourceDigest: 'e'.repeat(64) }] };
    const result = read(translated(), later as ExchangeFile);
    expect(result.ok && result.documents[0]?.sourceSeq).toBe(9);
    expect(figures.test(translated())).toBe(true);
  });
});

test('what is not translated is left to the draft, and named', () => {
  const result = read(changed(/<target>First item<\/target>/, '<target/>'));
  expect(result.ok && result.documents[0]?.fields[1]).toEqual({
    path: 'body',
    kind: 'blocks',
    target: null,
    untranslated: ['body.2.0 s1'],
  });
});

test('a sentence may be said in another one', () => {
  const xml = changed('Industry moves on.', '‹-›').replace('CNY 31.07', 'Industry moves on, CNY 31.07');
  const result = read(xml);
  expect(result.ok && result.documents[0]?.fields[0]?.target).toBe(
    'Industry moves on, CNY 31.07 billion was invested.',
  );
});

describe('is refused, and says where', () => {
  const bold = /<pc id="1"[^>]*>/.exec(translated())?.[0] ?? '';
  const href = /<pc id="2"[^>]*>/.exec(translated())?.[0] ?? '';
  const segment = (id: string) => new RegExp(`<segment id="${id}"[\\s\\S]*?</segment>`);
  const second = segment('s2').exec(translated())?.[0] ?? '';
  const unit = /<unit id="title"[\s\S]*?<\/unit>/.exec(translated())?.[0] ?? '';
  const document = /<file[\s\S]*<\/file>/.exec(translated())?.[0] ?? '';

  test.each<[string, string, string[]]>([
    ['a segment missing', changed(segment('s2'), ''), ['segment-missing title s2']],
    ['a segment doubled', changed(second, second + second), ['segment-doubled title s2']],
    [
      'segments in another order',
      changed(second, '').replace('<segment id="s1"', `${second}$&`),
      ['segments-reordered title'],
    ],
    [
      'targets that say another order',
      changed('<target>Industry', '<target order="2">Industry'),
      ['segments-reordered title'],
    ],
    ['a unit missing', changed(unit, ''), ['segment-missing title s1', 'segment-missing title s2']],
    ['a unit doubled', changed(unit, unit + unit), ['segment-doubled title']],
    [
      'a unit that is not ours',
      changed('<unit id="title"', '<unit id="other"'),
      ['segment-unknown other', 'segment-missing title s1', 'segment-missing title s2'],
    ],
    [
      'the source altered',
      changed('完成投资310.72亿元。', '完成投资310.73亿元。'),
      ['source-altered title s2'],
    ],
    ['a mark lost', changed(`${bold}key work</pc>`, 'key work'), ['mark-lost body.0 s1']],
    [
      'a mark added',
      changed('Industry', '<pc id="9" type="fmt" subType="xlf:b">Industry</pc>'),
      ['mark-added title s1'],
    ],
    [
      'a mark doubled',
      changed(`${bold}key work</pc>`, `${bold}key</pc> ${bold}work</pc>`),
      ['mark-added body.0 s1'],
    ],
    ['a mark without words', changed(`${bold}key work</pc>`, `${bold}</pc>`), ['mark-empty body.0 s1']],
    [
      'a mark of another sentence',
      changed(`${bold}key work</pc>`, `${href}key work</pc>`),
      ['mark-added body.0 s1', 'mark-lost body.0 s1'],
    ],
    [
      'marks that end before they begin',
      changed(`${bold}key work</pc>`, '<ec startRef="1"/>key work<sc id="1"/>'),
      ['marks-crossed body.0 s1'],
    ],
    [
      'a link altered',
      changed('link {"url":"https://example.org/a"}', 'link {"url":"https://evil.example"}'),
      ['link-altered body.0 s2'],
    ],
    [
      'a figure altered',
      changed('<target>CNY 31.07 billion</target>', '<target>CNY 32 billion</target>'),
      ['figure-altered figures:0'],
    ],
    ['a figure missing', changed(/<group id="figures:"[\s\S]*?<\/group>/, ''), ['segment-missing figures:0']],
    [
      'a script as an element',
      changed('Industry', '<script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>Industry'),
      ['markup-in-text title s1'],
    ],
    [
      'a script as text',
      changed('Industry', '&lt;script&gt;alert(1)&lt;/script&gt;Industry'),
      ['markup-in-text title s1', 'markup-in-text title s1'],
    ],
    [
      'a character that cannot be kept',
      changed('Industry', '<cp hex="0000"/>Industry'),
      ['character-refused title s1'],
    ],
    [
      'another document',
      changed('<mda:meta type="documentId">abc123', '<mda:meta type="documentId">xyz'),
      ['document-unknown'],
    ],
    ['a document doubled', changed(document, document + document), ['document-doubled']],
    [
      'a publication that is not there yet',
      changed('type="sourceSeq">7<', 'type="sourceSeq">8<'),
      ['publication-unknown'],
    ],
    ['another digest', changed(`type="sourceDigest">d`, 'type="sourceDigest">e'), ['publication-unknown']],
    ['no metadata', changed(/<mda:metadata[\s\S]*?<\/mda:metadata>/, ''), ['file-not-ours']],
    ['another language', changed('trgLang="en"', 'trgLang="fr"'), ['language-differs']],
    [
      'an element of XLIFF where it cannot stand',
      changed('<segment id="s1"', '<group id="g"/><segment id="s1"'),
      ['element-misplaced title'],
    ],
    [
      'a second target',
      changed('<target>Industry', '<target>x</target><target>Industry'),
      ['segment-doubled title s1'],
    ],
    [
      'words between the sentences',
      changed(/<segment id="s2"/, '<ignorable id="i1"><source> </source></ignorable><segment id="s2"'),
      ['segment-unknown title i1'],
    ],
  ])('%s', (_what, xml, expected) => {
    expect(lines(read(xml))).toEqual(expected);
  });

  test('and all of it at once', () => {
    const xml = changed('Industry', '&lt;b&gt;Industry')
      .replace(`${bold}key work</pc>`, 'key work')
      .replace('CNY 31.07 billion</target>', '0</target>');
    expect(lines(read(xml))).toEqual([
      'figure-altered figures:0',
      'markup-in-text title s1',
      'mark-lost body.0 s1',
    ]);
  });

  test('in words that name the document, the field, the segment and what is allowed', () => {
    expect(english(read(changed(`${bold}key work</pc>`, 'key work')))).toBe(
      '珠晖区报告 › body.0 › s1: The mark ‹1› was lost. The translation needs each of: ‹1›.',
    );
  });

  test('a file from an older source, with what changed since', () => {
    const [document] = sample().documents;
    const fields = [
      textField('规上工业稳步推进。完成投资320亿元。新增一句。'),
      ...(document?.fields.slice(1) ?? []),
    ];
    const later = { ...sample(), documents: [documentWith(fields, { sourceSeq: 9 })] };
    const problems = problemsOf(read(translated(), later));
    expect(problems.map(({ rule, params, place }) => [rule, place.field, params])).toEqual([
      [
        'source-changed-since',
        'title',
        { before: '完成投资310.72亿元。', now: '完成投资320亿元。', seq: 7, currentSeq: 9 },
      ],
      ['source-changed-since', 'title', { before: null, now: '新增一句。', seq: 7, currentSeq: 9 }],
    ]);
  });

  test('an older source of which only a mark changed, and not one of which only a figure did', () => {
    const figures = [{ label: '地区生产总值', source: '320亿元', target: 'CNY 32 billion' }];
    const [document] = sample().documents;
    const later = { ...sample(), documents: [{ ...document, sourceSeq: 9, figures }] } as ExchangeFile;
    expect(lines(read(translated(), later))).toEqual([]);
    const unmarked = JSON.parse(
      JSON.stringify(sample())
        .replace('"bold":true', '"italic":true')
        .replace('"sourceSeq":7', '"sourceSeq":9'),
    );
    expect(lines(read(translated(), unmarked))).toEqual(['link-altered body.0 s1']);
  });
});

describe('a file that cannot be read at all', () => {
  const xml = translated();
  const utf16 = (text: string, mark: string) => Buffer.from(mark + text, 'utf16le');
  const gbk = Buffer.concat([
    Buffer.from('<?xml version="1.0"?><xliff>'),
    Buffer.from([0xd6, 0xd0, 0xce, 0xc4]),
    Buffer.from('</xliff>'),
  ]);
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${'bcdefghi'
    .split('')
    .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefgh'[at]};`.repeat(10)}">`)
    .join('')}]>`;
  const withDoctype = (doctype: string, entity: string) =>
    xml.replace('?>', `?>${doctype}`).replace('Industry', entity);

  test.each<[string, Uint8Array, string]>([
    ['empty', new Uint8Array(), 'file-empty'],
    ['UTF-16 with its mark', utf16(xml, '\ufeff'), 'encoding-not-utf-8'],
    ['UTF-16 without a mark', utf16(xml, ''), 'encoding-not-utf-8'],
    ['UTF-16, the other way round', utf16(xml, '\ufeff').swap16(), 'encoding-not-utf-8'],
    ['GBK, declared', bytesOf(xml.replace('UTF-8', 'GBK')), 'encoding-not-utf-8'],
    ['GBK, not declared', gbk, 'encoding-not-utf-8'],
    ['bytes that are no UTF-8', Buffer.from([0x3c, 0x61, 0x3e, 0xff]), 'encoding-not-utf-8'],
    ['a document type', bytesOf(withDoctype('<!DOCTYPE xliff>', 'Industry')), 'doctype-refused'],
    [
      'an entity from elsewhere',
      bytesOf(withDoctype('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>', '&e;')),
      'doctype-refused',
    ],
    ['a billion laughs', bytesOf(withDoctype(bomb, '&i;')), 'doctype-refused'],
    ['an entity that nobody knows', bytesOf(xml.replace('Industry', '&nbsp;')), 'file-malformed'],
    ['a lone &', bytesOf(xml.replace('Industry', 'A & B')), 'file-malformed'],
    [
      'tags that cross',
      bytesOf(xml.replace('Industry', '<mrk id="m"><pc id="1"></mrk></pc>')),
      'file-malformed',
    ],
    ['two roots', bytesOf(`${xml}<xliff/>`), 'file-malformed'],
    ['a control character', bytesOf(xml.replace('Industry', '\u001b')), 'file-malformed'],
    ['elements without end', bytesOf(xml.replace('Industry', '<mrk id="m">'.repeat(5000))), 'file-too-deep'],
    [
      'XLIFF 1.2',
      bytesOf('<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file/></xliff>'),
      'version-unknown',
    ],
    ['XLIFF 3', bytesOf(xml.replace('version="2.1"', 'version="3.0"')), 'version-unknown'],
    ['other XML', bytesOf('<html xmlns="http://www.w3.org/1999/xhtml"/>'), 'file-not-xliff'],
    ['no namespace', bytesOf('<xliff version="2.1"/>'), 'file-not-xliff'],
    ['no XML', bytesOf('Dear colleague, the translation follows.'), 'file-malformed'],
    ['a spreadsheet', Buffer.from('PK\u0003\u0004xxxx'), 'file-not-xliff'],
    [
      'no document',
      bytesOf('<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0"/>'),
      'file-not-ours',
    ],
    ['too large', new Uint8Array(LIMITS.bytes + 1), 'file-too-large'],
  ])('%s', (_what, bytes, rule) => {
    expect(lines(against(readXliff(bytes)))).toEqual([rule]);
  });

  test('cut off at any place', () => {
    const bytes = bytesOf(xml);
    for (let length = 1; length < bytes.length - 2; length += 37) {
      const [first, ...more] = problemsOf(against(readXliff(bytes.subarray(0, length))));
      expect([first?.rule, more.length]).toEqual([
        expect.stringMatching(/^(?:file-malformed|encoding-not-utf-8)$/),
        0,
      ]);
    }
  });
});

test('a queue of documents goes out and comes back as one file', () => {
  const documents = ['a1', 'a2', 'a3'].map((documentId) =>
    documentWith([textField(`${documentId}。`, `${documentId}.`)], { documentId }),
  );
  const queue = { ...fileWith([]), documents };
  const reading = readXliff(writeXliff(queue));
  const part = reading.ok && compare({ ...reading.file, documents: reading.file.documents.slice(1) }, queue);
  expect(
    part && part.ok && part.documents.map(({ documentId, fields }) => [documentId, fields[0]?.target]),
  ).toEqual([
    ['a2', 'a2.'],
    ['a3', 'a3.'],
  ]);
});
