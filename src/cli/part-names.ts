// What the pages of one handbook are made from, as one name: equal names, equal pages.

import type { JudgedProtocol, Task } from './run-check.ts';
import { startSha256 } from './start-sha256.ts';
import type { Wanted } from './take-away/copies.ts';
import { BUILD } from './version.ts';

/** By the handbook's folder in the site. Empty when there is only one, which stands at the root among other pages, and when nothing vouches for equality. */
export function partNames(
  tasks: readonly Task[],
  judged: readonly { readonly folder: JudgedProtocol['folder']; readonly content?: string | undefined }[],
  wanted: Wanted,
): Map<string, string> {
  if (tasks.length < 2 || BUILD === '') return new Map();
  const contents = new Map(judged.map(({ folder, content }) => [folder.id, content]));
  return new Map(
    tasks.flatMap(({ folder: { id, prefix }, ...options }) => {
      const content = contents.get(id);
      return content === undefined
        ? []
        : [
            [
              id,
              startSha256()
                .update(JSON.stringify([BUILD, content, id, prefix, options, wanted]))
                .digest('hex'),
            ] as const,
          ];
    }),
  );
}
