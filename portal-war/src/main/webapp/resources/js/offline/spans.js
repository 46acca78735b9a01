// A set of moments of a lesson, kept as stretches that neither touch nor overlap.

/** The set with one stretch more. */
export function plus(spans, from, to) {
  const joined = [];
  for (const span of [...spans, {from, to}].filter((each) => each.to > each.from).sort((a, b) => a.from - b.from)) {
    const last = joined[joined.length - 1];
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else joined.push({...span});
  }
  return joined;
}

export const length = (spans) => spans.reduce((sum, {from, to}) => sum + to - from, 0);
