// Facts that stand elsewhere: what `source:` in the catalogue points to, so that nobody writes a thing twice.

import type { KeyPath, Place } from '../model/place.ts';
import { value as valueAt } from '../model/place.ts';
import type { LoadedProtocol } from '../model/protocol.ts';

export function sourceValue(protocol: LoadedProtocol, source: string): unknown {
  const { control, directory } = protocol;
  switch (source) {
    case 'protocol.partners':
      return control.partners;
    case 'protocol.approvals':
      return control.approvals;
    case 'protocol.owners':
      return control.owners;
    case 'protocol.versions':
      return control.versions;
    case 'protocol.dates.approved':
      return control.dates.approved;
    case 'protocol.dates.review':
      return control.dates.review;
    case 'directory.organisations':
      return Object.values(directory.organisations);
    case 'directory.teams':
      return Object.values(directory.teams);
    case 'directory.posts':
      return Object.values(directory.posts);
    case 'glossary.terms':
      return protocol.glossary;
    default:
      return undefined;
  }
}

/** `within`: an entry of a list. NOTE: what stands by ids in the directory has no order. */
export function sourcePlace(protocol: LoadedProtocol, source: string, within: KeyPath = []): Place {
  const [file = '', ...path] = source.split('.');
  const shown = file === 'protocol' ? protocol.controlFile : file === 'directory' ? protocol.directoryFile : `${protocol.folder}glossary.yaml`;
  return valueAt(shown, ...path, ...(file === 'protocol' ? within : []));
}
