// What most runs want: the report for people, on the screen. A protocol of which nothing has changed is printed as it was, without its
// report being read again, so that a region can check itself at every save.

import { CAUTION } from '../check/verdict.ts';
import { prettyEnd } from '../reporters/pretty-end.ts';
import type { CheckRequest } from './check-request.ts';
import { judgeCached } from './judge-cached.ts';
import type { Kind, ResultCache } from './result-cache.ts';
import type { Task } from './run-check.ts';
import { painter, wantsColour } from './terminal.ts';
import type { Judgement, PoolOptions } from './worker-pool.ts';

/** What was printed of one protocol. */
interface Printed {
  readonly text: string;
  readonly passed: boolean;
}

export interface Screen {
  readonly text: string;
  readonly passed: boolean;
  readonly lost: Judgement['lost'];
}

/** Whether the run is about nothing but whole protocols on the screen. */
export function isForScreen({ outputs, quiet, maxFindings, part, base, acceptance, suppressions, rules }: CheckRequest): boolean {
  const [only] = outputs;
  const isPretty = outputs.length === 1 && only?.format === 'pretty' && only.file === undefined;
  return isPretty && !quiet && !suppressions && [maxFindings, part, base, acceptance].every((one) => one === undefined) && Object.keys(rules).length === 0;
}

export async function checkForScreen(tasks: readonly Task[], request: CheckRequest, cache: ResultCache | undefined, options: PoolOptions): Promise<Screen> {
  const { advice, colour, gate } = request;
  const kind: Kind<Printed> = `pretty, ${advice ? 'with' : 'without'} advice, ${wantsColour(colour) ? 'in' : 'without'} colours`;
  const printed = new Map<string, Printed>();
  for (const task of tasks) {
    const found = cache?.find(task, kind);
    if (found) printed.set(task.folder.path, found.value);
  }
  const rest = tasks.filter(({ folder }) => !printed.has(folder.path));
  const shown = { advice, painter: painter(colour) };
  const { judged, lost } =
    rest.length === 0 ? { judged: [], lost: [] } : await judgeCached(rest, cache, { ...options, onDone: (done) => options.onDone?.(printed.size + done) });
  const print = judged.length === 0 ? undefined : (await import('../reporters/pretty.ts')).prettyProtocol;
  const fresh = new Map(judged.map((one) => [one.folder.path, one]));
  for (const task of rest) {
    const one = fresh.get(task.folder.path);
    if (!one || !print) continue;
    const value: Printed = { text: print(one.report, shown), passed: one.report.passed };
    printed.set(task.folder.path, value);
    if (one.content !== undefined) cache?.keep(task, kind, one.content, value);
  }
  const protocols = tasks.flatMap(({ folder }) => printed.get(folder.path) ?? []);
  const unjudged = lost.map(({ folder, why }) => ({ protocol: folder.id, why }));
  const end = prettyEnd({ protocols, lost: unjudged, gate, caution: CAUTION }, shown);
  return {
    text: [...protocols.map(({ text }) => text), end].join('\n\n'),
    passed: lost.length === 0 && protocols.every(({ passed }) => passed),
    lost,
  };
}
