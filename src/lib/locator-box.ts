/** The box a locator is drawn in, SVG user units; the place is at its centre. */
export const LOCATOR_BOX = { width: 120, height: 75 } as const;
