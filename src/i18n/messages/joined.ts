type Groups = Readonly<Record<string, object>>;

/** Two catalogues as one. */
export type Joined<First, Late> = {
  readonly [Group in keyof First | keyof Late]: (Group extends keyof First ? First[Group] : unknown) &
    (Group extends keyof Late ? Late[Group] : unknown);
};

/** The messages of a first draw with those that come later; a group that stands in both has what either says. */
export function joined<const First extends Groups, const Late extends Groups>(
  first: First,
  late: Late,
): Joined<First, Late> {
  const both = Object.keys(first).filter((group) => Object.hasOwn(late, group));
  const whole = both.map((group) => [group, { ...first[group], ...late[group] }] as const);
  return { ...first, ...late, ...Object.fromEntries(whole) } as Joined<First, Late>;
}
