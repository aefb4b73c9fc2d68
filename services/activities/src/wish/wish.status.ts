// The states of a micro-wish that figures count together: confirmed ≤ claimed ≤ published.

/** Opened at least once, and neither cancelled nor returned since. */
export const PUBLISHED = ['OPEN', 'CLAIMED', 'DELIVERED', 'CONFIRMED', 'EXPIRED'];
export const CLAIMED = ['CLAIMED', 'DELIVERED', 'CONFIRMED'];
