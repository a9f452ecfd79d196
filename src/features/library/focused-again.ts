/**
 * How to find the button that has the focus now once it was taken away and brought back: by its name, and by its place among
 * those that have the same.
 */
export function focusedAgain(): () => HTMLElement | undefined {
  const name = document.activeElement?.ariaLabel;
  const likes = (): readonly HTMLElement[] =>
    [...document.querySelectorAll("button")].filter((button) => name && button.ariaLabel === name);
  const at = likes().findIndex((button) => button.matches(":focus"));
  return () => likes()[at];
}
