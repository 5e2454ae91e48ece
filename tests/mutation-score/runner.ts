// A test runner for Stryker: runs the tests of a part within its own process. Stryker's runner for Vitest starts a worker for each mutant,
// which costs ten times what most of our tests do; here only mutants of what a module does when it is loaded cost a new load.

import { globSync } from 'node:fs';
import type { Mutant, MutantCoverage, StrykerOptions } from '@stryker-mutator/api/core';
import { INSTRUMENTER_CONSTANTS as NAMES } from '@stryker-mutator/api/core';
import { PluginKind, commonTokens, declareClassPlugin, tokens } from '@stryker-mutator/api/plugin';
import type { DryRunOptions, DryRunResult, MutantRunOptions, MutantRunResult, TestResult, TestRunner } from '@stryker-mutator/api/test-runner';
import { DryRunStatus, TestStatus, determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { hookModules } from './module-hooks.ts';
import type { Suite, Test } from './test-functions.ts';
import { collect, takeFinishing } from './test-functions.ts';
import { usersOf } from './used-by.ts';

/** Shared with the code that Stryker has changed. */
interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: MutantCoverage;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
}

interface Run {
  readonly only: ReadonlySet<string> | undefined;
  readonly results: TestResult[];
  readonly isOver: () => boolean;
}

class InProcessRunner implements TestRunner {
  static inject = tokens(commonTokens.options);
  private readonly options: StrykerOptions;
  private readonly modules = hookModules(process.cwd());
  private readonly switches: Switches = {};
  private files: Suite[] = [];
  private known: readonly string[] = [];
  private isStale = true;

  constructor(options: StrykerOptions) {
    this.options = options;
    Object.assign(globalThis, { [NAMES.NAMESPACE]: this.switches });
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun(options: DryRunOptions): Promise<DryRunResult> {
    const found = await this.run(undefined, options.disableBail);
    return found.status === DryRunStatus.Complete && this.switches.mutantCoverage ? { ...found, mutantCoverage: this.switches.mutantCoverage } : found;
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, hitLimit, mutantActivation, testFilter, disableBail } = options;
    Object.assign(this.switches, { hitCount: hitLimit === undefined ? undefined : 0, hitLimit, activeMutant: undefined });
    // NOTE: what was loaded with a mutant on stays so, and so does what a module has made of it since.
    this.isStale ||= mutantActivation === 'static';
    if (mutantActivation === 'static') this.switches.activeMutant = activeMutant.id;
    const found = await this.run(testFilter, disableBail, activeMutant);
    this.isStale = mutantActivation === 'static';
    return toMutantRunResult(determineHitLimitReached(this.switches.hitCount, hitLimit) ?? found);
  }

  /** Tests that carry the name of the mutant's file, or of one that uses it, as those of rules do; where there are any, the others would only cost time. */
  private namedFor({ fileName }: Mutant): readonly string[] | undefined {
    const names = [...usersOf(fileName)].map((name) => `#${name} `);
    const named = this.known.filter((id) => names.some((name) => id.includes(name)));
    return named.length > 0 ? named : undefined;
  }

  private async run(filter: readonly string[] | undefined, goOn: boolean, mutant?: Mutant): Promise<DryRunResult> {
    const results: TestResult[] = [];
    try {
      if (this.isStale) await this.load();
    } catch (error) {
      // NOTE: a module that no longer loads fails every test; without a mutant it is our own fault.
      if (!mutant) return { status: DryRunStatus.Error, errorMessage: wordsOf(error) };
      return {
        status: DryRunStatus.Complete,
        tests: [{ id: 'load', name: 'load', timeSpentMs: 0, status: TestStatus.Failed, failureMessage: wordsOf(error) }],
      };
    }
    this.isStale = false;
    if (mutant) this.switches.activeMutant = mutant.id;
    const wanted = (mutant && this.namedFor(mutant)) ?? filter;
    const run: Run = { only: wanted && new Set(wanted), results, isOver: () => !goOn && results.some((one) => one.status === TestStatus.Failed) };
    for (const file of this.files) await this.runSuite(run, file, file.name, []);
    this.switches.activeMutant = undefined;
    return { status: DryRunStatus.Complete, tests: results };
  }

  private async load(): Promise<void> {
    this.modules.next();
    const paths = new Set((this.options['tests'] as string[]).flatMap((pattern) => globSync(pattern).sort()));
    this.files = [];
    for (const path of paths) this.files.push(await collect(path, () => import(this.modules.addressOf(path))));
    this.known = this.files.flatMap((file) => testIds(file, file.name));
  }

  private async runSuite(run: Run, suite: Suite, id: string, outer: readonly Suite[]): Promise<void> {
    const chain = [...outer, suite];
    const ids = childIds(suite, id);
    const isWanted = (one: string | undefined): boolean => !run.only || [...run.only].some((wanted) => wanted === one || wanted.startsWith(`${one} > `));
    if (!ids.some(isWanted)) return;
    try {
      for (const hook of suite.hooks.beforeAll) await hook();
      for (const [index, child] of suite.children.entries()) {
        const childId = ids[index] ?? '';
        if (run.isOver() || !isWanted(childId)) continue;
        if ('children' in child) await this.runSuite(run, child, childId, chain);
        else run.results.push(await this.runTest(child, childId, chain));
      }
      for (const hook of suite.hooks.afterAll) await hook();
    } catch (error) {
      run.results.push({ id, name: id, timeSpentMs: 0, status: TestStatus.Failed, failureMessage: wordsOf(error) });
    }
  }

  private async runTest(test: Test, id: string, chain: readonly Suite[]): Promise<TestResult> {
    const began = performance.now();
    let failure: string | undefined;
    this.switches.currentTestId = id;
    try {
      for (const { hooks } of chain) for (const hook of hooks.beforeEach) await hook();
      await test.body();
    } catch (error) {
      failure = wordsOf(error);
    }
    try {
      for (const { hooks } of [...chain].reverse()) for (const hook of hooks.afterEach) await hook();
      for (const after of takeFinishing()) await after();
    } catch (error) {
      failure ??= wordsOf(error);
    }
    this.switches.currentTestId = undefined;
    const common = { id, name: id, timeSpentMs: performance.now() - began, fileName: id.split('#', 1)[0] ?? '' };
    return failure === undefined ? { ...common, status: TestStatus.Success } : { ...common, status: TestStatus.Failed, failureMessage: failure };
  }
}

/** `<file>#<suite> 0 > <test> 3`: with numbers, since tests may share a name. */
function childIds({ children }: Suite, id: string): string[] {
  return children.map(({ name }, index) => `${id}${id.includes('#') ? ' > ' : '#'}${name} ${index}`);
}

function testIds(suite: Suite, id: string): string[] {
  const ids = childIds(suite, id);
  return suite.children.flatMap((child, index) => ('children' in child ? testIds(child, ids[index] ?? '') : [ids[index] ?? '']));
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];
