// What our tests import from Vitest, as far as they use it, so that they can be run again and again within one process. The `expect` is
// Vitest's own. Nothing is run here: the functions only remember what a file holds.

type Body = (...given: readonly unknown[]) => unknown;

export interface Test {
  readonly name: string;
  readonly body: () => unknown;
}

export interface Suite {
  readonly name: string;
  readonly children: (Suite | Test)[];
  readonly hooks: Readonly<Record<'beforeAll' | 'afterAll' | 'beforeEach' | 'afterEach', Body[]>>;
}

export function newSuite(name: string): Suite {
  return { name, children: [], hooks: { beforeAll: [], afterAll: [], beforeEach: [], afterEach: [] } };
}

let suite = newSuite('');
let finishing: Body[] = [];

/** Everything that `load` defines. A suite's own function may be asynchronous. */
export async function collect(name: string, load: () => Promise<unknown>): Promise<Suite> {
  const file = newSuite(name);
  suite = file;
  await load();
  await settle(file);
  return file;
}

const waiting = new Map<Suite, () => unknown>();

async function settle(of: Suite): Promise<void> {
  for (const child of of.children) {
    const define = 'children' in child ? waiting.get(child) : undefined;
    if (!('children' in child) || !define) continue;
    waiting.delete(child);
    suite = child;
    await define();
    await settle(child);
  }
}

/** What a test asked to be done after it, in the order to do it. */
export function takeFinishing(): readonly Body[] {
  const taken = finishing.reverse();
  finishing = [];
  return taken;
}

function addTest(name: string, body?: unknown): void {
  if (typeof body === 'function') suite.children.push({ name, body: () => (body as Body)({ expect, onTestFinished }) });
}

function addSuite(name: string, define: unknown): void {
  const child = newSuite(name);
  suite.children.push(child);
  if (typeof define === 'function') waiting.set(child, () => (define as Body)());
}

/** Names are only told apart by their number: nobody reads them. `$name` and `%s` are filled in, since they may hold the name of a source file. */
function each(add: (name: string, body: unknown) => void): unknown {
  return (rows: readonly unknown[]) => (name: string, body: Body) => {
    for (const [index, row] of rows.entries()) {
      const given = (Array.isArray(row) ? row : [row]) as unknown[];
      let next = 0;
      const filled = name
        .replace(/\$(\w+)/g, (_, key: string) => String((row as Readonly<Record<string, unknown>>)?.[key]))
        .replace(/%s/g, () => String(given[next++]));
      add(`${filled} ${index}`, () => (Array.isArray(row) ? body(...row) : body(row)));
    }
  };
}

const without = (): void => undefined;
const makeTest = () =>
  Object.assign((name: string, body?: unknown) => addTest(name, body), {
    each: each(addTest),
    for: each(addTest),
    concurrent: addTest,
    skip: without,
    todo: without,
    skipIf: (when: unknown) => (when ? without : addTest),
    runIf: (when: unknown) => (when ? addTest : without),
  });
export const [test, it] = [makeTest(), makeTest()];
export const describe = Object.assign(addSuite, { each: each(addSuite), skip: without, skipIf: (when: unknown) => (when ? without : addSuite) });
const hook = (kind: keyof Suite['hooks']) => (body: Body) => void suite.hooks[kind].push(body);
export const [beforeAll, afterAll, beforeEach, afterEach] = [hook('beforeAll'), hook('afterAll'), hook('beforeEach'), hook('afterEach')];
export function onTestFinished(body: Body): void {
  finishing.push(body);
}

// NOTE: by its file, since the name `vitest` leads here.
const { expect } = (await import('../../node_modules/vitest/dist/index.js')) as { expect: unknown };
export { expect };
