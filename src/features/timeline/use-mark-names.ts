import { useMemo } from "react";
import { useAddress } from "@/address/use-address";
import { textOf } from "@/content/catalogue";
import { useEdition } from "@/content/edition-context";
import { sayDate } from "@/content/say-date";
import { useTeasers } from "@/content/use-teaser";
import { sayList } from "@/i18n/say-list";
import { useTranslation } from "@/i18n/use-translation";
import { keep } from "./keep";
import type { Mark } from "./marks";
import { saySpan } from "./say-window";

/** More names than this make a name no one listens to. */
const MOST_NAMES = 4;

/**
 * What each mark is called: "13 September 2023, Summit at Vostochny, with Kim Jong Un and Vladimir Putin". Titles that
 * are in no part of the catalogue at hand are asked for once the reader is in the chart.
 */
export function useMarkNames(
  marks: readonly Mark[],
  lanes: readonly number[],
  askedFor: boolean,
): (mark: Mark) => string {
  const { language } = useAddress();
  const { index, entities } = useEdition();
  const { t } = useTranslation();
  const single = marks.filter(({ count }) => count === 1).map(({ first }) => first);
  const teaserOf = useTeasers(askedFor || index.size <= 200 ? single : [], language);
  const names = useMemo(() => {
    const ofStory = (position: number, title: string): string => {
      const date = sayDate(index.dates[position] ?? "", language);
      const names = sayList(namesOf(position), language);
      if (names === "") return title ? `${date}, ${title}` : date;
      return title
        ? t(($) => $.timeline.markWith, { date, title, names })
        : t(($) => $.timeline.markUntitledWith, { date, names });
    };
    /** Those of the lanes, or where it is on none the first it mentions. */
    const namesOf = (position: number): readonly string[] => {
      const mentioned = index.mentions[position] ?? [];
      const onLanes = lanes.filter((number) => mentioned.includes(number));
      return (onLanes.length > 0 ? onLanes : mentioned)
        .slice(0, MOST_NAMES)
        .flatMap((number) => entities.byId.get(index.entities[number] ?? "")?.name[language] ?? []);
    };
    return {
      story: keep((position: number) => keep((title: string) => ofStory(position, title))),
      group: keep(({ first, last, count }: Mark) =>
        t(($) => $.timeline.group, { range: saySpan(index, first, last, language), count }),
      ),
    };
  }, [index, entities, language, lanes, t]);
  return (mark) =>
    mark.count === 1 ? names.story(mark.first)(textOf(teaserOf(mark.first)?.title ?? "")) : names.group(mark);
}
