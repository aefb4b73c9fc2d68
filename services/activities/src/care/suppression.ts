// Which cells about children a roll-up may show: none under the threshold, and none that a total minus its other parts would give away.

/**
 * Which of a total's parts to hide; `parts` are all of them, in an order that the counts do not decide, the total is shown and at least the
 * threshold. Parts stand in pairs (a last odd one in a group of three): a pair with a small part (1 to threshold - 1) is hidden whole, also
 * where the other is 0. Which part goes with which is decided before anybody counts, so that knowing this rule tells nothing more. While the
 * hidden parts together are fewer than the threshold, the next pair is hidden too.
 */
export function hiddenParts(parts: readonly number[], threshold: number): boolean[] {
  const isSmall = (count: number) => count > 0 && count < threshold;
  const groups = Math.max(1, Math.floor(parts.length / 2));
  const groupOf = (index: number) => Math.min(Math.floor(index / 2), groups - 1);
  const hidden = new Set(parts.flatMap((count, index) => (isSmall(count) ? [groupOf(index)] : [])));
  const isHidden = (index: number) => hidden.has(groupOf(index));
  const hiddenTogether = () => parts.reduce((sum, count, index) => (isHidden(index) ? sum + count : sum), 0);
  for (let next = 0; hidden.size > 0 && next < groups && hiddenTogether() < threshold; next += 1) hidden.add(next);
  return parts.map((_count, index) => isHidden(index));
}

/** The sum of parts that are all shown; null as soon as one is hidden. */
export function sumOfShown(parts: readonly (number | null | undefined)[]): number | null {
  let sum = 0;
  for (const part of parts) {
    if (part == null) return null;
    sum += part;
  }
  return sum;
}
