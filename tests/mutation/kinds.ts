// Kinds of defects: how each is planted, and which rules may find it. Wordings are put together from parts, so that no rule can
// pass by a list of strings.

import { parseDocument } from 'yaml';
import { readDuration } from '../../src/model/durations.ts';
import type { Random } from './random.ts';
import type { RowPlace, Subject } from './subject.ts';
import * as words from './wordings.ts';

export interface Planted {
  readonly changed: ReadonlyMap<string, string | undefined>;
  /** A finding counts when it is about this requirement or stands in this file. */
  readonly requirement?: string;
  readonly file: string;
  /** For the list of misses. */
  readonly what: string;
}

export interface Kind {
  readonly name: string;
  /** Rules that may find it. */
  readonly found: RegExp;
  plant(subject: Subject, random: Random): Planted | undefined;
}

type Edit = (row: RowPlace, random: Random, subject: Subject) => readonly [field: string, value: unknown] | undefined;

function setIn({ texts }: Subject, file: string, path: readonly (string | number)[], value: unknown): string {
  const doc = parseDocument(texts.get(file) ?? '');
  if (value === undefined) doc.deleteIn(path);
  else doc.setIn(path, value);
  return doc.toString({ lineWidth: 0 });
}

function rowKind(name: string, found: RegExp, edit: Edit): Kind {
  return {
    name,
    found,
    plant(subject, random) {
      for (let tries = 0; tries < 40; tries += 1) {
        const row = random.pick(subject.rows);
        const made = edit(row, random, subject);
        if (!made || !demanded(subject, row.requirement)) continue;
        const [field, value] = made;
        const text = setIn(subject, row.file, [...row.path, field], value);
        return {
          changed: new Map([[row.file, text]]),
          requirement: row.requirement,
          file: row.file,
          what: `${row.requirement} ${field}: ${JSON.stringify(value)}`,
        };
      }
      return undefined;
    },
  };
}

/** Replaces one block of words under a demanded requirement. */
function wordKind(
  name: string,
  found: RegExp,
  write: (block: string, random: Random, subject: Subject, requirement: string) => string | undefined,
  whole = false,
): Kind {
  return {
    name,
    found,
    plant(subject, random) {
      for (let tries = 0; tries < 40; tries += 1) {
        const passage = random.pick([...subject.protocol.passages.values()].filter(({ id, blocks }) => demanded(subject, id) && blocks.length > 0));
        const { file, blocks, heading } = passage;
        const block = random.pick(blocks.filter((one) => one.kind === 'paragraph'));
        const text = subject.texts.get(file) ?? '';
        const made = write(whole ? passage.text : text.slice(block.start, block.end), random, subject, passage.id);
        if (made === undefined) continue;
        const [start, end] = whole ? [heading.end, blocks.at(-1)?.end ?? heading.end] : [block.start, block.end];
        const changed = `${text.slice(0, start)}${whole ? '\n\n' : ''}${made}${text.slice(end)}`;
        return { changed: new Map([[file, changed]]), requirement: passage.id, file, what: `${passage.id}: ${made.slice(0, 110)}` };
      }
      return undefined;
    },
  };
}

function appended(sentence: (random: Random, subject: Subject) => string): (block: string, random: Random, subject: Subject) => string {
  return (block, random, subject) => `${block} ${sentence(random, subject)}`;
}

function fileKind(name: string, found: RegExp, file: string, change: (text: string, random: Random, subject: Subject) => string | undefined): Kind {
  return {
    name,
    found,
    plant(subject, random) {
      const text = subject.texts.get(file) ?? '';
      const made = change(text, random, subject);
      return made === undefined || made === text ? undefined : { changed: new Map([[file, made]]), file, what: name };
    },
  };
}

function answerKind(
  name: string,
  found: RegExp,
  edit: (subject: Subject, id: string, random: Random) => readonly [path: readonly (string | number)[], value: unknown] | undefined,
): Kind {
  return {
    name,
    found,
    plant(subject, random) {
      for (let tries = 0; tries < 40; tries += 1) {
        const answer = random.pick([...subject.protocol.answers.values()]);
        if (!demanded(subject, answer.requirement) || answer.status !== 'implemented') continue;
        const made = edit(subject, answer.requirement, random);
        if (!made) continue;
        const text = setIn(subject, answer.file, made[0], made[1]);
        return {
          changed: new Map([[answer.file, text]]),
          requirement: answer.requirement,
          file: answer.file,
          what: `${answer.requirement} ${made[0].join('.')} ${JSON.stringify(made[1])}`,
        };
      }
      return undefined;
    },
  };
}

function demanded({ catalogue }: Subject, id: string): boolean {
  const from = catalogue.byId.get(id)?.demanded_from;
  return from === 'draft' || from === 'consult' || from === 'publish';
}

function keyedFact({ catalogue, protocol }: Subject, id: string, random: Random): string | undefined {
  const given = Object.keys(protocol.answers.get(id)?.facts ?? {});
  const wanted = Object.entries(catalogue.byId.get(id)?.facts ?? {}).filter(([name, spec]) => given.includes(name) && !spec.optional);
  return wanted.length === 0 ? undefined : random.pick(wanted)[0];
}

const COMPLETE = /fact-missing|fact-incomplete|no-definite-time|words-missing|wrong-shape|placeholder|unresolved/;

export const KINDS: readonly Kind[] = [
  answerKind('missing answer', /missing-answer/, (_, id) => [[id], undefined]),
  answerKind('missing fact', COMPLETE, (subject, id, random) => {
    const name = keyedFact(subject, id, random);
    return name === undefined ? undefined : [[id, name], undefined];
  }),
  answerKind('empty fact', COMPLETE, (subject, id, random) => {
    const name = keyedFact(subject, id, random);
    return name === undefined ? undefined : [[id, name], ''];
  }),
  answerKind('placeholder for a fact', /placeholder|deferred|stand-in|answer-|wrong-shape|fact-/, (subject, id, random) => {
    const name = keyedFact(subject, id, random);
    return name === undefined ? undefined : [[id, name], words.placeholder(random)];
  }),
  answerKind('misspelled fact', /wrong-shape|fact-missing/, (subject, id, random) => {
    const name = keyedFact(subject, id, random);
    return name === undefined ? undefined : [[id, words.misspelled(name, random)], 'yes'];
  }),
  answerKind('planned without a reason', /status-without-reason|declared-gap/, (_, id) => [[id, 'status'], 'planned']),
  answerKind('partial without a reason', /status-without-reason|declared-gap/, (_, id) => [[id, 'status'], 'partial']),
  answerKind('not applicable without a reason', /status-without-reason/, (_, id) => [[id, 'status'], 'not-applicable']),
  answerKind('unknown status', /wrong-shape|status/, (_, id, random) => [[id, 'status'], random.pick(['done', 'yes', 'complete', 'in place', 'implementd'])]),
  {
    name: 'misspelled requirement',
    found: /unknown-answer|missing-answer/,
    plant(subject, random) {
      const answer = random.pick([...subject.protocol.answers.values()].filter(({ requirement }) => demanded(subject, requirement)));
      const wrong = words.misspelled(answer.requirement, random);
      const text = (subject.texts.get(answer.file) ?? '').replace(new RegExp(`^${answer.requirement}:`, 'm'), `${wrong}:`);
      return { changed: new Map([[answer.file, text]]), requirement: answer.requirement, file: answer.file, what: wrong };
    },
  },
  rowKind('vague actor', /vague-actor|unresolved/, (_, random) => ['who', words.vagueActor(random)]),
  rowKind('person for a post', /person|unresolved|vague/, (_, random) => ['who', words.person(random)]),
  rowKind('misspelled role', /unresolved/, ({ row }, random) =>
    typeof row['who'] === 'string' && row['who'].length > 6 ? ['who', words.misspelled(row['who'], random)] : undefined,
  ),
  rowKind('no actor', /fact-incomplete|no-definite|wrong-shape|nobody|actor/, () => ['who', undefined]),
  rowKind('nothing done', /fact-incomplete|no-definite|wrong-shape/, () => ['does', undefined]),
  rowKind('vague time for a time', /no-definite-time|vague/, ({ row }, random) =>
    row['within'] === undefined ? undefined : ['within', words.vagueTime(random)],
  ),
  rowKind('placeholder for a time', /no-definite-time|placeholder|vague/, ({ row }, random) =>
    row['within'] === undefined ? undefined : ['within', words.placeholder(random)],
  ),
  // NOTE: a definite time in the same sentence clears a vague word.
  rowKind('vague time in a duty', /vague-time/, ({ row }, random) =>
    /\d|\b(?:every|once|noon|each)\b/.test(String(row['does'])) ? undefined : ['does', `${String(row['does'])} ${words.vagueTime(random)}`],
  ),
  rowKind('passive duty', /passive|nobody|actor/, (_, random) => ['does', words.passive(random)]),
  rowKind('placeholder for a task', /placeholder|deferred|stand-in|answer-/, (_, random) => ['does', words.placeholder(random)]),
  rowKind('task left to local policy', /deferred|placeholder|answer-|policy/, (_, random) => ['does', words.policy(random)]),
  rowKind('tells oneself', /duty-to-oneself/, ({ row }) => (typeof row['who'] === 'string' && row['tells'] !== undefined ? ['tells', row['who']] : undefined)),
  rowKind('tells a person', /person/, ({ row }, random) => (row['tells'] === undefined ? undefined : ['tells', words.person(random)])),
  rowKind('impossible figure', /impossible-figure|no-definite/, (_, random) => ['within', `0 ${random.pick(['working days', 'days', 'hours', 'weeks'])}`]),
  rowKind('duty that does nothing', /only-promises|passive|vague/, (_, random) => ['does', words.hollowDeed(random)]),
  rowKind('told to nobody', /vague-actor|unresolved/, ({ row }, random) => (row['tells'] === undefined ? undefined : ['tells', words.vagueReceiver(random)])),
  rowKind('slipped figure', /impossible-figure|limit-exceeded/, ({ row }, random) =>
    /^\d+ working days$/.test(String(row['within'])) ? ['within', `${200 + random.below(700)} working days`] : undefined,
  ),
  answerKind('line of facts that only promises', /only-promises|fact-incomplete|no-definite/, (subject, id, random) => {
    const facts = subject.protocol.answers.get(id)?.facts ?? {};
    const lines = Object.entries(subject.catalogue.byId.get(id)?.facts ?? {}).filter(
      ([name, { kind }]) => kind === 'statement' && typeof facts[name] === 'string' && !/purpose|scope/.test(subject.catalogue.byId.get(id)?.section ?? ''),
    );
    return lines.length === 0 ? undefined : [[id, random.pick(lines)[0]], words.promise(random)];
  }),
  noSuchArticle(),
  wordKind(
    'placeholder in words',
    /placeholder|deferred|stand-in|answer-/,
    appended((random) => `${words.placeholder(random)}.`),
  ),
  wordKind(
    'promises only',
    /only-promises|nobody|promis/,
    (_block, random) => [words.promise(random), words.promise(random), words.promise(random)].join(' '),
    true,
  ),
  wordKind(
    'vague time in words',
    /vague-time/,
    appended((random) => words.vagueSentence(random)),
  ),
  wordKind('copied from the catalogue', /copied/, (_block, random, { catalogue }, id) => words.nearCopy(catalogue.byId.get(id)?.asks ?? '', random), true),
  wordKind('copied from another section', /repeated|copied/, (block, random, { protocol }) => {
    const others = [...protocol.passages.values()].flatMap(({ blocks }) => blocks.filter((one) => one.kind === 'paragraph' && one.text.length > 220));
    const other = random.pick(others).text;
    return block.includes(other.slice(0, 60)) ? undefined : words.nearCopy(other, random);
  }),
  wordKind(
    'words taken out',
    /words-missing|fact-|no-definite|missing/,
    (_block, _random, { catalogue }, id) => (catalogue.byId.get(id)?.facts['words'] ? '' : undefined),
    true,
  ),
  wordKind(
    'superseded term',
    /superseded/,
    appended((random, { catalogue }) => words.stale(catalogue, random)),
  ),
  wordKind(
    'unexplained abbreviation',
    /abbreviation/,
    appended((random) => words.abbreviation(random)),
  ),
  wordKind(
    'typed number',
    /typed-number|hand|leads-nowhere|number/,
    appended((random) => words.typedNumber(random)),
  ),
  wordKind(
    'dead link',
    /dead-link|unresolved/,
    appended((random) => `See [the form](#${words.misspelled('no-access-procedure', random)}x).`),
  ),
  wordKind(
    'dead contact',
    /dead-link|unresolved/,
    appended((random) => `Ring [the team](contact:${words.misspelled('front-door-duty', random)}x).`),
  ),
  wordKind(
    'link that leads elsewhere',
    /misleading-link/,
    appended((random) => `Ring [01632 960${100 + random.below(400)}](tel:01632960${600 + random.below(300)}).`),
  ),
  wordKind(
    'picture without text',
    /picture-without-text|unsafe|dead/,
    appended(() => '![](../documents/plan.png)'),
  ),
  wordKind(
    'number that is not the directory’s',
    /number-not-in|directory|phone|differ/,
    appended((random) => `Ring 01632 9${60 + random.below(9)}${100 + random.below(800)}.`),
  ),
  wordKind('policy that is not named', /deferred|policy|answer-|elsewhere/, (_block, random) => `${words.policy(random)}.`, true),
  wordKind(
    'HTML in words',
    /raw-html/,
    appended((random) => `<${random.pick(['div', 'b', 'span', 'script', 'img src=x'])}>x`),
  ),
  wordKind('heading order', /heading-order/, (block) => `${block}\n\n##### Deep`),
  fileKind('review date missing', /review-date|fact-|wrong-shape/, 'protocol.yaml', (text) => text.replace(/,?\s*review: *[\d-]+/, '')),
  fileKind('review date past', /review-date/, 'protocol.yaml', (text, random) => text.replace(/(review: *)\d{4}/, `$1${2018 + random.below(7)}`)),
  fileKind('review date equal to issue', /review-date/, 'protocol.yaml', (text) =>
    text.replace(/(review: *)[\d-]+/, `$1${/issued: *([\d-]+)/.exec(text)?.[1]}`),
  ),
  fileKind('approved after issue', /dates-disagree|date/, 'protocol.yaml', (text) => text.replace(/(approved: *)[\d-]+/, '$12026-11-01')),
  fileKind('edition not in the list', /dates-disagree|edition/, 'protocol.yaml', (text) => text.replace(/^(edition: *)"?[\d.]+"?/m, '$1"9.9"')),
  fileKind('signature missing', /signature-missing/, 'protocol.yaml', (text, random) => {
    const doc = parseDocument(text);
    const partners = (doc.toJS() as { partners: { signed?: unknown }[] }).partners;
    const signed = partners.flatMap((one, index) => (one.signed ? [index] : []));
    doc.deleteIn(['partners', random.pick(signed), 'signed']);
    return doc.toString({ lineWidth: 0 });
  }),
  fileKind('partner with nothing to do', /idle-partner|unresolved/, 'protocol.yaml', (text, random) =>
    text.replace(
      /^partners:\n/m,
      `partners:\n  - {organisation: ${random.pick(['lark-trust', 'quay-homes'])}, kind: housing, signed: {post: nobody-here, date: 2026-05-01}}\n`,
    ),
  ),
  fileKind('contact without a channel', /contact-without|fact-incomplete|unreach|channel/, 'directory.yaml', (text, random, subject) => {
    const doc = parseDocument(text);
    const { posts } = subject.protocol.directory;
    const used = new Set(subject.rows.flatMap(({ row }) => [row['who'], row['tells']].flat().map(String)));
    const id = random.pick(Object.keys(posts).filter((one) => used.has(one) && posts[one]?.team === undefined));
    for (const field of ['phone', 'email']) doc.deleteIn(['posts', id, field]);
    return doc.toString({ lineWidth: 0 });
  }),
  fileKind('number that cannot be rung', /unusable-contact|placeholder/, 'directory.yaml', (text, random) => {
    const phones = [...text.matchAll(/^( +phone: ).*$/gm)];
    const { 0: line, 1: key = '', index } = random.pick(phones);
    return `${text.slice(0, index)}${key}"${words.noNumber(random)}"${text.slice(index + line.length)}`;
  }),
  fileKind('signed after the day it is in force', /dates-disagree|signature/, 'protocol.yaml', (text, random) => {
    const doc = parseDocument(text);
    const partners = (doc.toJS() as { partners: { signed?: unknown }[] }).partners;
    doc.setIn(['partners', random.pick(partners.flatMap((one, index) => (one.signed ? [index] : []))), 'signed', 'date'], '2026-11-02');
    return doc.toString({ lineWidth: 0 });
  }),
  limitKind(),
  conflictKind(),
  escalationLoop(),
];

/** One more legal basis, in a place that the law does not have. */
function noSuchArticle(): Kind {
  return {
    name: 'article that does not exist',
    found: /law-not-in-force|fact-incomplete/,
    plant(subject, random) {
      const lists = [...subject.protocol.answers.values()].flatMap(({ requirement, file, facts }) =>
        Object.entries(subject.catalogue.byId.get(requirement)?.facts ?? {}).flatMap(([name, { kind }]) => {
          const given = facts[name];
          return kind === 'legal-basis' && Array.isArray(given) ? [{ requirement, file, path: [requirement, name, given.length] }] : [];
        }),
      );
      if (lists.length === 0) return undefined;
      const { requirement, file, path } = random.pick(lists);
      const article = random.pick([`6(1)(${random.pick(['g', 'k', 'm'])})`, `9(2)(${random.pick(['k', 'n', 'z'])})`, `${100 + random.below(90)}(1)`]);
      const basis = { basis: `UK GDPR article ${article}`, for: 'sharing what the other service needs' };
      return { changed: new Map([[file, setIn(subject, file, path, basis)]]), requirement, file, what: `${requirement}: ${article}` };
    },
  };
}

/** A time beyond a national ceiling: ten times what was there. */
function limitKind(): Kind {
  return {
    name: 'national limit exceeded',
    found: /limit-exceeded|conflicting|out-of-order|pregnancy/,
    plant(subject, random) {
      const limits = [...subject.protocol.answers.values()].flatMap((answer) =>
        Object.entries(subject.catalogue.byId.get(answer.requirement)?.facts ?? {}).flatMap(([name, spec]) => {
          const given = answer.facts[name] as { within?: unknown } | undefined;
          const enforced = typeof spec.limit === 'string' && subject.catalogue.limits[spec.limit]?.enforce !== 'advice';
          return spec.kind === 'limit' && enforced && typeof given?.within === 'string' ? [{ answer, name, within: given.within }] : [];
        }),
      );
      if (limits.length === 0) return undefined;
      const { answer, name, within } = random.pick(limits);
      const more = within.replace(/\d+/, (number) => String(Number(number) * (3 + random.below(8))));
      if (more === within || !readDuration(more)) return undefined;
      return {
        changed: new Map([[answer.file, setIn(subject, answer.file, [answer.requirement, name, 'within'], more)]]),
        requirement: answer.requirement,
        file: answer.file,
        what: `${answer.requirement} ${name}: ${more}`,
      };
    },
  };
}

/** The same line again with another time. */
function conflictKind(): Kind {
  return {
    name: 'conflicting times',
    found: /conflicting-times|repeated|limit|out-of-order/,
    plant(subject, random) {
      const row = random.pick(subject.rows.filter(({ row: one, path }) => typeof path.at(-1) === 'number' && /^\d+ working days$/.test(String(one['within']))));
      const doc = parseDocument(subject.texts.get(row.file) ?? '');
      const within = `${Number.parseInt(String(row.row['within']), 10) + 3 + random.below(9)} working days`;
      doc.addIn(row.path.slice(0, -1), { ...row.row, within });
      return {
        changed: new Map([[row.file, doc.toString({ lineWidth: 0 })]]),
        requirement: row.requirement,
        file: row.file,
        what: `${row.requirement}: ${String(row.row['does']).slice(0, 50)} ${within}`,
      };
    },
  };
}

function escalationLoop(): Kind {
  return {
    name: 'escalation in a circle',
    found: /escalation-order|duty-to-oneself/,
    plant(subject, random) {
      const stages = subject.rows.filter(({ requirement, path }) => /escalat/.test(requirement) && typeof path.at(-1) === 'number' && path.includes('stages'));
      const first = stages.find(({ path }) => path.at(-1) === 0);
      if (!first || stages.length < 2) return undefined;
      const last = stages[stages.length - 1 - random.below(Math.min(2, stages.length - 1))] as RowPlace;
      const text = setIn(subject, last.file, [...last.path, 'who'], first.row['who']);
      const doc = parseDocument(text);
      doc.setIn([...last.path, 'tells'], first.row['tells'] ?? first.row['who']);
      return {
        changed: new Map([[last.file, doc.toString({ lineWidth: 0 })]]),
        requirement: last.requirement,
        file: last.file,
        what: `${last.path.join('.')} back to ${String(first.row['who'])}`,
      };
    },
  };
}
