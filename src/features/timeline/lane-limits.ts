/** Lanes of their own choosing are few, so that a screen holds them. */
export const LANES_BY_THEMSELVES = 5;
export const MOST_LANES = 9;
