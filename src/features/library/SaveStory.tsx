import type { Story } from "@/content/model";
import { useTranslation } from "@/i18n/use-translation";
import { useShortcut } from "@/lib/use-shortcut";
import { put, takeOff } from "./edit-library";
import { plainTexts } from "./plain-texts";
import { SaveButton, useSaying } from "./SaveButton";
import { useLibrary } from "./use-library";

/** Saves the story that is open; `s` does too. */
export function SaveStory({ story }: { readonly story: Story }) {
  const { t } = useTranslation();
  const say = useSaying();
  const { id } = story;
  const [saved, store] = useLibrary(({ library }) => Object.hasOwn(library.stories, id));
  const edit = () =>
    saved ? takeOff("stories", id) : put("stories", id, { at: Date.now(), title: plainTexts(story.title) });
  useShortcut("save", () => {
    void store.change(edit());
    say(saved);
  });
  return (
    <SaveButton saved={saved} store={store} edit={edit} className="button">
      {t(($) => $.library.save)}
    </SaveButton>
  );
}
