// All handbooks of one build, in the order of the protocols: those that were judged now, and those that are known from earlier.

import type { HandbookCard } from '../handbook/site.ts';
import type { Allowed } from '../privacy/allowed.ts';
import type { KnownHandbook } from './known-handbooks.ts';
import { BuildFault } from './publish/faults.ts';
import type { JudgedProtocol, Task } from './run-check.ts';
import type { Judgement } from './worker-pool.ts';

export interface Shelf {
  readonly books: readonly JudgedProtocol[];
  readonly cards: readonly HandbookCard[];
  /** By id. */
  readonly allowed: ReadonlyMap<string, Allowed>;
  /** What may be known of those that were judged now, once they are published. */
  readonly fresh: ReadonlyMap<string, KnownHandbook>;
}

export function shelfOf(tasks: readonly Task[], { judged }: Judgement, known: ReadonlyMap<string, KnownHandbook>): Shelf {
  const now = new Map(judged.map((one) => [one.folder.id, one]));
  const fresh = new Map(
    judged.flatMap(({ folder, content, report, allowed, handbook }) =>
      content === undefined || !allowed || !handbook ? [] : [[folder.id, { content, report, allowed, card: cardOf(handbook) }] as const],
    ),
  );
  const ids = tasks.map(({ folder }) => folder.id);
  return {
    books: tasks.flatMap(({ folder }): JudgedProtocol[] => {
      const old = known.get(folder.id);
      return old ? [{ folder, report: old.report, content: old.content, documents: [], hashes: new Map() }] : [now.get(folder.id) ?? []].flat();
    }),
    cards: ids.flatMap((id) => known.get(id)?.card ?? now.get(id)?.handbook ?? []),
    allowed: new Map(
      ids.flatMap((id) =>
        [[id, known.get(id)?.allowed ?? now.get(id)?.allowed] as const].filter((entry): entry is readonly [string, Allowed] => entry[1] !== undefined),
      ),
    ),
    fresh,
  };
}

function cardOf(book: HandbookCard): HandbookCard {
  const { id, home, title, shortTitle, area, nationName, edition, statusName, invented, banners, contact, language, languages } = book;
  return { id, home, title, shortTitle, area, nationName, edition, statusName, invented, banners, contact, language, languages };
}

/** Throws BuildFault when pages that were to be taken over are no longer there. */
export function refuseChanged(known: ReadonlyMap<string, unknown>, reused: ReadonlySet<string>): void {
  if ([...known.keys()].every((id) => reused.has(id))) return;
  throw new BuildFault('Nothing was published, because something changed the output folder while the new site was made; run the command again.');
}
