// The examples that fragments and wordings are laid over, without their frozen editions: a changed text is what a fragment is.

import type { Subject } from '../mutation/subject.ts';
import { subject } from '../mutation/subject.ts';

export const EXAMPLES = ['northmere', 'glenarrick'] as const;

export async function subjects(): Promise<Map<string, Subject>> {
  const all = await Promise.all(EXAMPLES.map(subject));
  return new Map(
    all.map((one) => {
      const unfrozen = [...one.texts.keys()].filter((path) => path.startsWith('editions/')).map((path) => [path, undefined] as const);
      const anew = (changed: ReadonlyMap<string, string | undefined>) => new Map([...unfrozen, ...changed]);
      return [one.name, { ...one, folderWith: (changed) => one.folderWith(anew(changed)), judge: (changed) => one.judge(anew(changed)) }];
    }),
  );
}
