/** `30-2a` as chapter, number and letter; a section without chapter has chapter 0. */
function partsOf(section: string): readonly [number, number, number] {
  const { first = '0', second, letter = '' } = /^(?<first>\d+)(?:-(?<second>\d+))? ?(?<letter>[a-z])?$/.exec(section)?.groups ?? {};
  return [second === undefined ? 0 : Number(first), Number(second ?? first), letter === '' ? 0 : letter.charCodeAt(0) - 96];
}

/** The section that stands nearest in the statute: first by chapter, then by number, then by letter. Null when there is none. */
export function nearestSection(wanted: string, known: Iterable<string>): string | null {
  const from = partsOf(wanted);
  const away = (section: string): number => {
    const to = partsOf(section);
    return Math.abs(to[0] - from[0]) * 1_000_000 + Math.abs(to[1] - from[1]) * 1000 + Math.abs(to[2] - from[2]);
  };
  let best: string | null = null;
  for (const section of known) if (best === null || away(section) < away(best)) best = section;
  return best;
}
