// One fault at a time, made in a sound catalogue.

import { describe, expect, it } from 'vitest';
import { catalogueFaults } from '../../src/generate/catalogue-faults.ts';
import { KIND_PARAMETERS } from '../../src/generate/fact-spec-faults.ts';
import type { CatalogueData } from '../../src/guidance/catalogue.ts';
import type { FactSpec, Requirement } from '../../src/model/requirement.ts';
import { FACT_KIND_NAMES } from '../../src/model/requirement.ts';

const SOUND: Requirement = {
  id: 'seeing-the-child',
  section: 'one',
  title: 'Seeing the child',
  asks: 'Say when each child is seen.',
  force: 'should',
  tier: 'core',
  demanded_from: 'publish',
  binds: ['all'],
  citations: [{ source: 'a-book', confidence: 'read' }],
  facts: { words: { kind: 'statement' }, seen: { kind: 'limit', label: 'Seen', limit: 'a-limit' } },
  checklist: { seen: 'I saw the child within {seen.within}.' },
};

function catalogueWith(change: object, more: Partial<CatalogueData> = {}): CatalogueData {
  return {
    nation: 'england',
    fingerprint: '',
    sections: [{ id: 'one', title: 'One', practice: 'One.', nations: ['england'] }],
    requirements: [{ ...SOUND, ...change }],
    sources: { 'a-book': { title: 'A book', nation: ['england'], kind: 'guidance', status: 'current', read: 'whole' } },
    limits: {
      'a-limit': {
        nation: 'england',
        title: 'A limit',
        at_most: '1 working day',
        standing: 'Law.',
        enforce: 'error',
        citation: { source: 'a-book', confidence: 'read' },
      },
    },
    stale: {},
    vague: {},
    otherNation: {},
    legal: {},
    ...more,
  };
}
const fact = (spec: object): object => ({ facts: { ...SOUND.facts, one: { kind: 'statement', label: 'One', ...spec } as FactSpec } });
const line = (text: string, spec?: object): object => ({ ...(spec ? fact(spec) : {}), checklist: { seen: text } });

describe('a fault in the catalogue is found', () => {
  it('and none in a sound one', () => expect(catalogueFaults(catalogueWith({}))).toEqual([]));

  it.each<[string, object, string]>([
    ['an id with capitals', { id: 'Seeing' }, 'kebab-case'],
    ['an unknown key', { colour: 'red' }, '`colour` is not known'],
    ['a title that is a sentence', { title: 'See.' }, 'full stop'],
    ['an unknown force', { force: 'perhaps' }, 'not a force'],
    ['an unknown gate', { demanded_from: 'soon' }, 'not a gate'],
    ['an extension that is demanded', { tier: 'extension' }, 'demanded_from: never'],
    ['background alone that is demanded', { citations: [{ source: 'a-book', confidence: 'background' }] }, 'demanded_from: never'],
    ['a stranger who is bound', { binds: ['neighbours'] }, 'not on the list'],
    ['no citation', { citations: [] }, 'no citation'],
    ['a source that is not there', { citations: [{ source: 'no-book', confidence: 'read' }] }, '`no-book` is not in sources.yaml'],
    ['no checklist', { checklist: {} }, 'no checklist line'],
    ['an unknown kind', fact({ kind: 'guess' }), '`guess` is not a kind'],
    ['a parameter of another kind', fact({ min: 3 }), '`min` is not a parameter of the kind statement'],
    ['a fact without a label', fact({ label: '' }), 'no label'],
    ['a reserved name', { facts: { ...SOUND.facts, owner: { kind: 'statement', label: 'Owner' } } }, 'reserved'],
    ['too much to cover', fact({ kind: 'terms', covers: [{ label: 'A', any: ['a'] }], covers_at_least: 2 }), 'more than there is'],
    ['a field of no type', fact({ kind: 'list', fields: { name: 'colour' } }), '`name: colour` is not a field'],
    ['an unknown limit', fact({ kind: 'limit', limit: 'no-limit' }), '`no-limit` is not in limits.yaml'],
    ['one option', fact({ kind: 'choice', options: ['a'] }), 'two options'],
    ['an unknown source', fact({ kind: 'list', source: 'the.moon' }), '`the.moon` is not a source'],
    ['a fault inside both-ways', fact({ kind: 'both-ways', of: { kind: 'statement', cases: 2 } }), '`cases` is not a parameter'],
    ['a slot without a fact', line('{nothing}'), 'has no fact'],
    ['a slot on steps', line('{one}', { kind: 'steps' }), 'not a single value'],
    ['a time without a field', line('{seen}'), 'names no field of a time'],
    ['a side that is none', line('{one.up.within}', { kind: 'both-ways', of: { kind: 'duration' } }), 'names no side'],
  ])('%s', (_, change, says) => {
    const faults = catalogueFaults(catalogueWith(change));
    expect(faults.join('\n')).toContain(says);
    expect(faults).toHaveLength(1);
  });

  it('an id twice, a section without requirements, a limit without a time, a word list without words', () => {
    const sound = catalogueWith({});
    const data = catalogueWith(
      {},
      {
        requirements: [SOUND, SOUND],
        sections: [...sound.sections, { id: 'two', title: 'Two', practice: 'Two.', nations: ['england'] }],
        limits: { 'a-limit': { ...sound.limits['a-limit'], at_most: 'soon' } as CatalogueData['limits'][string] },
        vague: { soon: { find: [], kind: 'time', say: 'a time' } },
      },
    );
    expect(catalogueFaults(data)).toEqual([
      'england: seeing-the-child: This id stands there twice.',
      'england: two: This section holds no requirement.',
      'england: limit a-limit: `soon` is neither a definite time nor a number.',
      'england: vague term soon: It does not say which words to find.',
    ]);
  });

  it('for every kind there is', () => expect(Object.keys(KIND_PARAMETERS).sort()).toEqual([...FACT_KIND_NAMES].sort()));
});
