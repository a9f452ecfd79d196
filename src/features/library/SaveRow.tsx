import { useAddress } from "@/address/use-address";
import { languageOf, type ShownText, textOf } from "@/content/catalogue";
import { useEdition } from "@/content/edition-context";
import { useTranslation } from "@/i18n/use-translation";
import { useHydrated } from "@/lib/use-hydrated";
import { put, takeOff } from "./edit-library";
import { SaveButton } from "./SaveButton";
import { useLibrary } from "./use-library";

interface SaveRowProps {
  readonly position: number;
  /** Undefined until it has come. */
  readonly title: ShownText | undefined;
}

/** Saves a story from its row in a list. */
export function SaveRow({ position, title }: SaveRowProps) {
  const { language } = useAddress();
  const { index } = useEdition();
  const { t } = useTranslation();
  const id = index.ids[position] ?? "";
  const [saved, store] = useLibrary(({ library }) => Object.hasOwn(library.stories, id));
  if (!useHydrated() || title === undefined) return null;
  const edit = () =>
    saved
      ? takeOff("stories", id)
      : put("stories", id, { at: Date.now(), title: { [languageOf(title) ?? language]: textOf(title) } });
  return (
    <SaveButton
      saved={saved}
      store={store}
      edit={edit}
      label={t(($) => $.library.saveNamed, { title: textOf(title) })}
      className="save-row tap"
    />
  );
}
