import { exchangeMessages } from '../../../src/messages/exchange';

/** Whatever a message asks for, in words that can be found again. */
const anything = new Proxy(
  {},
  {
    get: (_params, name) =>
      /^(?:found|expected|allowed)$/.test(String(name))
        ? Object.assign([`«${String(name)}»`], { toString: () => `«${String(name)}»` })
        : `«${String(name)}»`,
  },
);

const { en, 'zh-Hans': chinese } = exchangeMessages;

test.each(Object.keys(en) as (keyof typeof en)[])(
  '%s is told in both languages, with the same facts',
  (rule) => {
    const facts = (messages: typeof en) => {
      const told = (messages[rule] as (params: unknown) => string)(anything);
      return { told, names: [...new Set(told.match(/«\w+»/g))].sort() };
    };
    expect(facts(chinese).names).toEqual(facts(en).names);
    expect(facts(chinese).told).toMatch(/\p{Script=Han}/u);
    expect(facts(en).told).not.toMatch(/\p{Script=Han}/u);
  },
);
