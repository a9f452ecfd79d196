import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { type CatalogueShard, SHARD_SIZE, textOf } from "@/content/catalogue";
import { useEdition } from "@/content/edition-context";
import { catalogueQuery } from "@/content/queries";
import { loose } from "@/i18n/fold";
import { LANGUAGES, type Language } from "@/i18n/languages";
import type { WordHits } from "@/thread/match-stories";

interface Part {
  readonly language: Language;
  readonly shard: number;
}

/** The stories whose title or summary has all the words, in either language; undefined until they were looked through. */
export function useWordHits(q: string | undefined): WordHits {
  const { index } = useEdition();
  const wanted = useMemo(() => (q === undefined ? [] : partsOf(index.size)), [q, index.size]);
  const parts = useQueries({
    queries: wanted.map(({ language, shard }) => catalogueQuery(language, shard)),
    combine: (results) => results.map(({ data }) => data),
  });
  return useMemo(() => {
    if (q === undefined || parts.includes(undefined)) return undefined;
    return new Set(wanted.flatMap((part, i) => hitsIn(part, parts[i] ?? [], q, index.size)));
  }, [q, parts, wanted, index.size]);
}

function partsOf(size: number): readonly Part[] {
  const shards = [...new Array(Math.ceil(size / SHARD_SIZE)).keys()];
  return LANGUAGES.flatMap((language) => shards.map((shard) => ({ language, shard })));
}

function hitsIn(
  { language, shard }: Part,
  teasers: CatalogueShard,
  q: string,
  size: number,
): readonly number[] {
  const words = loose(q, language).split(" ");
  return teasers.flatMap(({ title, summary }, at) => {
    const text = loose(`${textOf(title)} ${textOf(summary)}`, language);
    return words.every((word) => text.includes(word)) ? [size - 1 - shard * SHARD_SIZE - at] : [];
  });
}
