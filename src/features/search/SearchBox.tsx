import { useQueryClient } from "@tanstack/react-query";
import { type FocusEvent, type RefObject, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { formatPath } from "@/address/format-address";
import { useAddress } from "@/address/use-address";
import { useTranslation } from "@/i18n/use-translation";
import { useLatest } from "@/lib/use-latest";
import { useShortcut } from "@/lib/use-shortcut";
import { lazyPart } from "@/ui/lazy-part";
import { OPTIONS_ID, useSearchKeys } from "./use-search-keys";

const bringPanel = () => import("./SearchPanel");
const SearchPanel = lazyPart(async () => (await bringPanel()).SearchPanel, null);

/** The search box of every screen: a combobox whose list comes with its first use; on a phone an icon opens it. */
export function SearchBox() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const path = formatPath(useAddress());
  const [open, setOpen] = useState(false);
  const [text, setText] = useState("");
  const box = useRef<HTMLElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const retreat = () => {
    flushSync(() => setOpen(false));
    // On a phone the field is gone now; the icon that brings it back is not.
    if (!input.current?.checkVisibility()) opener.current?.focus();
  };
  /** A result was followed: keys are the page's again. */
  const leave = () => {
    setOpen(false);
    input.current?.blur();
  };
  const { active, choose, onKeyDown } = useSearchKeys({ box, text, setText, open, setOpen, retreat, leave });

  const warm = () => {
    Promise.all([bringPanel(), import("./search-queries")]).then(
      ([, { warmSearch }]) => warmSearch(client),
      // It is asked for again when the panel opens, and said there.
      () => undefined,
    );
  };
  const start = () => {
    // Drawn at once, so that the focus, and with it a phone's keyboard, still belongs to the press of the key or icon.
    flushSync(() => setOpen(true));
    input.current?.select();
    input.current?.focus();
  };
  useShortcut("search", start);
  useClosing(box, () => setOpen(false));
  // Another screen closes the box.
  const [opened, setOpened] = useState(path);
  if (opened !== path) {
    setOpened(path);
    setOpen(false);
  }

  const losesFocus = (event: FocusEvent) => {
    if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  return (
    <search ref={box} className={open ? "search search-open" : "search"} onBlur={losesFocus}>
      <button
        ref={opener}
        type="button"
        className="search-opener tap"
        aria-label={t(($) => $.search.open)}
        onClick={start}
        onPointerEnter={warm}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 7a5 5 0 1 0 10 0a5 5 0 1 0-10 0M10.5 10.5 15 15" />
        </svg>
      </button>
      <div className="search-field">
        <input
          ref={input}
          enterKeyHint="search"
          autoComplete="off"
          spellCheck={false}
          role="combobox"
          aria-label={t(($) => $.search.label)}
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={OPTIONS_ID}
          aria-activedescendant={open ? active : undefined}
          placeholder={t(($) => $.search.label)}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setOpen(true);
            choose(undefined);
          }}
          onClick={() => setOpen(true)}
          onFocus={warm}
          onPointerEnter={warm}
          onKeyDown={onKeyDown}
        />
        {open ? (
          <button
            type="button"
            className="search-closer"
            aria-label={t(($) => $.search.close)}
            onClick={retreat}
          >
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <path d="M1 1l8 8M9 1l-8 8" />
            </svg>
          </button>
        ) : (
          <span className="rounded border border-rule px-1.5 text-sm text-muted" aria-hidden="true">
            /
          </span>
        )}
      </div>
      {open && <SearchPanel text={text} active={active} setText={setText} onLeave={leave} />}
    </search>
  );
}

/** A press beside it closes the box. */
function useClosing(box: RefObject<HTMLElement | null>, close: () => void): void {
  const latest = useLatest(close);
  useEffect(() => {
    const pressed = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) latest();
    };
    window.addEventListener("pointerdown", pressed);
    return () => window.removeEventListener("pointerdown", pressed);
  }, [box, latest]);
}
