// The facts of one answer by their kind, with their places: lines of text, and documents that are named.

import { documentsNamed } from '../../facts/document.ts';
import type { GivenFact } from '../../facts/kind.ts';
import type { Place } from '../../model/place.ts';
import { value } from '../../model/place.ts';
import type { AnsweredRequirement } from '../rule.ts';

/** Lines of text in the answer itself; the passage and what stands in the control files are read elsewhere. */
export function* statementLines({ answer, facts }: AnsweredRequirement): Iterable<{ readonly fact: GivenFact; readonly text: string; readonly place: Place }> {
  for (const fact of facts) {
    const { name, spec, value: given } = fact;
    if (spec.kind !== 'statement' || spec.source !== undefined || name === 'words' || typeof given !== 'string') continue;
    yield { fact, text: given, place: value(answer.file, ...answer.path, name) };
  }
}

type Named = ReturnType<typeof documentsNamed>[number];

/** `placeOf`: where one field of the document is written. */
export function* documentLines({ answer, facts }: AnsweredRequirement): Iterable<Named & { readonly placeOf: (field: 'edition' | 'date') => Place }> {
  for (const { name, spec, value: given } of facts) {
    if (spec.kind !== 'document' || spec.source !== undefined) continue;
    for (const document of documentsNamed(given)) {
      yield { ...document, placeOf: (field) => value(answer.file, ...answer.path, name, ...document.path, field) };
    }
  }
}
