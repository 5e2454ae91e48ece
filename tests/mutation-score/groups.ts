// What is measured, with which tests, and the least share of mutants that the tests must notice. A part is one run of Stryker: narrow
// tests keep a mutant at a second or so. Paths may hold the patterns of Stryker and Vitest.

export interface Part {
  readonly name: string;
  readonly files: readonly string[];
  /** In the order in which they are run: the first that fails is enough. */
  readonly tests: readonly string[];
}

export interface Group {
  readonly name: string;
  /** Per cent. */
  readonly floor: number;
  readonly parts: readonly Part[];
}

/** What stands between a file and its parser. */
const GUARDS: readonly Part[] = [
  { name: 'text', files: ['src/source/text.ts'], tests: ['tests/source/text.test.ts'] },
  {
    name: 'yaml',
    files: ['src/source/yaml{,-scan,-tree}.ts'],
    tests: ['tests/source/yaml-scan.test.ts', 'tests/source/yaml.test.ts', 'tests/source/yaml-places.test.ts', 'tests/source/yaml-limits.test.ts'],
  },
  { name: 'paths', files: ['src/source/{files,file-names,disk}.ts'], tests: ['tests/source/{file-names,disk}.test.ts'] },
  { name: 'markdown', files: ['src/source/markdown-scan.ts'], tests: ['tests/source/markdown-scan.test.ts'] },
  { name: 'links', files: ['src/source/links.ts'], tests: ['tests/source/links.test.ts'] },
  { name: 'swallowed-text', files: ['src/source/swallowed-text.ts'], tests: ['tests/source/swallowed-text.test.ts'] },
];

/** NOTE: Stryker hands all mutants of a part to a process of its own in one text, which all rules at once are too long for. */
const RULES: readonly Part[] = (
  [
    ['rules', '*'],
    ['rules-reading', 'reading/*'],
    ['rules-times', '{conflicting-times,dates-disagree,no-definite-time,no-start-event,pregnancy-weeks,vague-time}/*'],
    ['rules-figures', '{impossible-figure,step-leads-nowhere,typed-number}/*'],
    ['rules-directions', '{contact-without-channel,escalation-order,no-answering-duty,person-name,two-names}/*'],
    ['rules-hollow', '{deferred-to-policy,only-promises,passive-duty,placeholder-text,restated-heading,template-prompt,vague-actor,weakened-duty}/*'],
    ['rules-currency', '{law-not-in-force,superseded-term,unexplained-abbreviation}/*'],
  ] as const
).map(([name, files]) => ({ name, files: [`src/rules/${files}.ts`], tests: ['tests/rules/*.test.ts', 'tests/fragments/fragments.test.ts'] }));

export const GROUPS: readonly Group[] = [
  {
    name: 'critical',
    floor: 90,
    parts: [
      ...GUARDS,
      { name: 'sanitiser', files: ['src/handbook/{render-words,own-tags}.ts'], tests: ['tests/handbook/{render-words,own-tags}.test.ts'] },
      { name: 'swap', files: ['src/cli/publish/swap.ts'], tests: ['tests/publish/swap.test.ts'] },
      { name: 'detectors', files: ['src/privacy/detectors/*.ts'], tests: ['tests/privacy/detectors.test.ts', 'tests/privacy/homes-and-names.test.ts'] },
    ],
  },
  {
    name: 'overall',
    floor: 80,
    parts: [
      ...GUARDS,
      {
        name: 'reading',
        files: ['src/source/*.ts', ...GUARDS.flatMap(({ files }) => files.map((file) => `!${file}`))],
        tests: ['tests/source/{read-protocol,line-index,markdown-parts,markdown,pathways}.test.ts', 'tests/editions/frozen.test.ts'],
      },
      { name: 'facts', files: ['src/facts/*.ts'], tests: ['tests/facts/{fact-cases,legal-basis,covers,index,kind,shown,odd-values}.test.ts'] },
      ...RULES,
      { name: 'check', files: ['src/check/*.ts', '!src/check/*.d.ts'], tests: ['tests/check/*.test.ts', 'tests/waivers/waivers.test.ts'] },
    ],
  },
];
