/** Some browsers give a link that is pressed no focus. */
let pressed: Element | undefined;

if (typeof window === "object") {
  const press = ({ target }: PointerEvent) => {
    pressed = target instanceof Element ? target : undefined;
  };
  window.addEventListener("pointerdown", press, { capture: true, passive: true });
  window.addEventListener("keydown", () => (pressed = undefined), { capture: true });
}

/** What the reader is at: what was pressed last, or has the focus; undefined where neither is on the page any more. */
export function workedAt(): Element | undefined {
  const at = pressed?.isConnected ? pressed : document.activeElement;
  return at && at !== document.body ? at : undefined;
}
