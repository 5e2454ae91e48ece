// Every word with a capital that the control block, the directory and the glossary call something by, and the sources that the protocol answers to.

import type { LoadedProtocol } from '../../model/protocol.ts';

const NAME = /\p{Lu}\p{Ll}+/gu;

export function knownNames({ control, directory, glossary }: LoadedProtocol): ReadonlySet<string> {
  const { organisations, teams, posts, roles } = directory;
  const written = [
    control.area,
    ...Object.values(organisations).map(({ name, kind }) => `${name} ${kind ?? ''}`),
    ...Object.values(teams).map(({ name, address }) => `${name} ${address ?? ''}`),
    ...Object.values(posts).map(({ title, address }) => `${title} ${address ?? ''}`),
    ...Object.values(roles).map(({ title }) => title),
    ...glossary.flatMap(({ term, also }) => [term, ...(also ?? [])]),
  ];
  return new Set(written.flatMap((one) => String(one ?? '').match(NAME) ?? []));
}
