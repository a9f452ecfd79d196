import { useState } from "react";
import { useTranslation } from "@/i18n/use-translation";
import { SHORTCUT_NAMES, SHORTCUTS, type ShortcutGroup, shortcutsOn } from "@/lib/shortcuts";
import { useStored } from "@/lib/use-stored";

const GROUPS = ["everywhere", "story"] as const satisfies readonly ShortcutGroup[];

/** All single-key shortcuts, and the switch for those who dictate (WCAG 2.1.4). */
export function ShortcutList() {
  const { t } = useTranslation();
  return (
    <>
      <p className="text-sm text-muted">{t(($) => $.shortcutList.intro)}</p>
      <div className="mt-4 grid gap-x-12 gap-y-6 md:grid-cols-2">
        {GROUPS.map((group) => (
          <section key={group} aria-labelledby={`keys-${group}`}>
            <h2 id={`keys-${group}`} className="font-semibold">
              {t(($) => $.shortcutList.groups[group])}
            </h2>
            <GroupKeys group={group} />
          </section>
        ))}
      </div>
      <Switch />
    </>
  );
}

function GroupKeys({ group }: { readonly group: ShortcutGroup }) {
  const { t } = useTranslation();
  const names = SHORTCUT_NAMES.filter((name) => SHORTCUTS[name].group === group);
  return (
    <dl className="mt-2 stack-1.5 text-[0.9375rem]">
      {names.map((name) => (
        <div key={name} className="grid grid-cols-[4rem_1fr]">
          <dt>
            {SHORTCUTS[name].keys.map((key) => (
              <kbd key={key} className="rounded border border-control px-1.5 font-sans text-sm">
                {key}
              </kbd>
            ))}
          </dt>
          <dd>{t(($) => $.shortcutList.names[name])}</dd>
        </div>
      ))}
    </dl>
  );
}

function Switch() {
  const { t } = useTranslation();
  const on = useStored(shortcutsOn, true);
  const [unkept, setUnkept] = useState(false);
  return (
    <div className="mt-6 border-t border-rule pt-4">
      <label className="tap flex items-center gap-3">
        <input
          type="checkbox"
          className="size-5 accent-ink"
          checked={on}
          onChange={(event) => setUnkept(!shortcutsOn.set(event.target.checked))}
        />
        {t(($) => $.shortcutList.on)}
      </label>
      <p className="mt-1 text-sm text-muted">{t(($) => $.shortcutList.onHint)}</p>
      {unkept && <p role="status">{t(($) => $.shortcutList.notKept)}</p>}
    </div>
  );
}
