// What the compiled validator of a fact kind is called, for example `fact_both_ways`. Who compiles it and who calls it ask here.

export function validatorName(kind: string): string {
  return `fact_${kind.replace(/-/g, '_')}`;
}
