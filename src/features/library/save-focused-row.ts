/** Saves the story whose row in a list has the focus. @returns whether there was one */
export function saveFocusedRow(): boolean {
  const row = document.activeElement?.closest(".story-row")?.querySelector<HTMLElement>(".save-row");
  row?.click();
  return row instanceof HTMLElement;
}
