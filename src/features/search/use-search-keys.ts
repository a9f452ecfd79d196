import { useQueryClient } from "@tanstack/react-query";
import { type KeyboardEvent, type RefObject, useState } from "react";
import { go, useAddress } from "@/address/use-address";
import { useLatest } from "@/lib/use-latest";
import { addedTo } from "./added-to";

/** The list the box controls. */
export const OPTIONS_ID = "search-options";

interface Box {
  readonly box: RefObject<HTMLElement | null>;
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  /** Closes and keeps the focus at hand. */
  readonly retreat: () => void;
  /** Closes and gives the focus away. */
  readonly leave: () => void;
}

/**
 * The keys of a combobox with a list (ARIA practices): arrows walk through the options while the focus stays in the
 * field, Enter follows one, or adds the words to the thread; Escape closes, then empties and gives the keys back to the page.
 */
export function useSearchKeys({ box, text, setText, open, setOpen, retreat, leave }: Box) {
  const address = useAddress();
  const client = useQueryClient();
  const [active, choose] = useState<string>();
  const asked = useLatest(() => open && text);
  const walk = (step: 1 | -1) => {
    const options = [...(box.current?.querySelectorAll("[role=option]") ?? [])];
    const at = options.findIndex(({ id }) => id === active);
    const next = at < 0 && step < 0 ? options.length - 1 : at + step;
    // One step beyond either end the field itself is chosen.
    const option = options[next];
    choose(option?.id);
    option?.scrollIntoView({ block: "nearest" });
  };
  const enter = () => {
    const option = active === undefined ? null : document.getElementById(active);
    if (option) option.click();
    else if (text.trim() !== "") void add();
  };
  /** What was found may yet be on its way; where it doesn't come, words are added as they were typed. */
  const add = async () => {
    const before = asked();
    const asTyped = () => addedTo(address, text);
    const to = await import("./entered").then(({ entered }) => entered(client, text, address)).catch(asTyped);
    // Whoever typed on or closed the box meanwhile wants something else.
    if (asked() !== before) return;
    choose(undefined);
    leave();
    go(to);
  };
  const giveUp = () => {
    choose(undefined);
    if (open) retreat();
    else {
      setText("");
      leave();
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const act = actionOf(event.key);
    if (!act) return;
    event.preventDefault();
    act();
  };
  const actionOf = (key: string): (() => void) | undefined => {
    switch (key) {
      case "ArrowDown":
        return open ? () => walk(1) : () => setOpen(true);
      case "ArrowUp":
        return open ? () => walk(-1) : undefined;
      case "Enter":
        return enter;
      case "Escape":
        return giveUp;
      default:
        return undefined;
    }
  };
  return { active, choose, onKeyDown };
}
