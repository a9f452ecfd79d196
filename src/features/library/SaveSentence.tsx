import type { Pair, Story } from "@/content/model";
import { useTranslation } from "@/i18n/use-translation";
import { useShortcut } from "@/lib/use-shortcut";
import { type Edit, put, takeOff } from "./edit-library";
import { plainTexts } from "./plain-texts";
import { SaveButton, useSaying } from "./SaveButton";
import { useLibrary } from "./use-library";

interface SaveSentenceProps {
  readonly story: Pick<Story, "id" | "title">;
  /** "p3s2" */
  readonly passage: string;
  readonly pair: Pair;
}

/** Saves one sentence, in both languages. */
export function SaveSentence({ story, passage, pair }: SaveSentenceProps) {
  const { t } = useTranslation();
  const [saved, store] = useLibrary(({ library }) =>
    Object.hasOwn(library.sentences, keyOf(story.id, passage)),
  );
  return (
    <SaveButton
      saved={saved}
      store={store}
      edit={() => toggle(saved, story, passage, pair)}
      className="quiet tap"
    >
      {t(($) => $.library.saveSentence)}
    </SaveButton>
  );
}

/** `S` saves the sentence that is lit. */
export function useSaveSentenceKey(
  story: Pick<Story, "id" | "title">,
  lit: { readonly id: string; readonly pair: Pair } | undefined,
): void {
  const say = useSaying();
  const [saved, store] = useLibrary(
    ({ library }) => lit !== undefined && Object.hasOwn(library.sentences, keyOf(story.id, lit.id)),
  );
  useShortcut("saveSentence", () => {
    if (!lit) return false;
    void store.change(toggle(saved, story, lit.id, lit.pair));
    say(saved);
    return true;
  });
}

function keyOf(story: string, passage: string): string {
  return `${story}#${passage}`;
}

function toggle(
  saved: boolean,
  { id, title }: Pick<Story, "id" | "title">,
  passage: string,
  pair: Pair,
): Edit {
  const key = keyOf(id, passage);
  if (saved) return takeOff("sentences", key);
  const { sources: _, saidBy: __, ...texts } = pair;
  return put("sentences", key, {
    at: Date.now(),
    title: plainTexts(title),
    story: id,
    passage,
    text: plainTexts(texts),
  });
}
