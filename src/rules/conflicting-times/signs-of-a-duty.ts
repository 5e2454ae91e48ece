// What speaks for it that a sentence with a time is about a duty of the facts, and when that is plain.

/** What speaks for a sentence's being about a duty. */
export interface Signs {
  readonly deed: number;
  /** How much of what the time counts from is what the duty counts from, and of the condition what it is known by. */
  readonly event: number;
  readonly given: number;
  readonly shown: number;
  readonly known: number;
  readonly hasHead: boolean;
  readonly isNamed: boolean;
}

/** Whoever does it is named, it counts from the very event, and the condition says the rest: “After the third missed dose the pharmacist tells …”. */
export function isPlainlyIt({ deed, event, given, isNamed, hasHead, shown }: Signs): boolean {
  return isNamed && hasHead && event >= 0.9 && given >= 0.6 && (shown >= 8 || (deed >= 0.7 && shown >= 1.5));
}
