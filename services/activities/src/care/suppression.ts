// Which cells about children a roll-up may show: none under the threshold, and none that a total minus its other parts would give away.

/**
 * Which of a total's parts to hide. Small ones (1 to threshold - 1) are hidden; with them the smallest of the others, so that the hidden
 * sum leaves open which is which; where there is no other, all parts, also those that are 0.
 */
export function hiddenParts(parts: readonly number[], threshold: number): boolean[] {
  const isSmall = (count: number) => count > 0 && count < threshold;
  if (!parts.some(isSmall)) return parts.map(() => false);
  const others = parts.filter((count) => count >= threshold);
  if (others.length === 0) return parts.map(() => true);
  const companion = parts.indexOf(Math.min(...others));
  return parts.map((count, index) => isSmall(count) || index === companion);
}
