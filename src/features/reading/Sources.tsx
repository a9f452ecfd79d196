import { Fragment, memo } from "react";
import { Link } from "@/address/Link";
import { useAddress } from "@/address/use-address";
import type { Source } from "@/content/model";
import { useTranslation } from "@/i18n/use-translation";
import { useHydrated } from "@/lib/use-hydrated";
import { SourceText } from "./SourceText";
import type { PlacedPair } from "./story-pairs";

interface SourcesProps {
  readonly sources: readonly Source[];
  readonly pairs: readonly PlacedPair[];
}

/** Where the story comes from, and from each source back to the sentences that rest on it. */
export const Sources = memo(function Sources({ sources, pairs }: SourcesProps) {
  const { language } = useAddress();
  const { t } = useTranslation();
  return (
    <>
      <h2 id="sources" className="font-serif text-xl font-bold">
        {t(($) => $.reading.sources)}
      </h2>
      <ol className="mt-3 stack-2.5 text-sm">
        {sources.map((source) => (
          <li key={source.n} value={source.n} className="ml-6 list-decimal marker:text-muted">
            <SourceText source={source} language={language} />
            <BackLinks pairs={pairs.filter(({ pair }) => pair.sources?.includes(source.n))} />
          </li>
        ))}
      </ol>
    </>
  );
});

/** Each sentence by its paragraph's number and its own in it. */
function BackLinks({ pairs }: { readonly pairs: readonly PlacedPair[] }) {
  const { t } = useTranslation();
  const address = useAddress();
  // They come with the scripts: the first paint has no room to spare for them.
  if (!useHydrated() || pairs.length === 0) return null;
  return (
    <>
      {". "}
      <span className="back no-print">
        {t(($) => $.reading.source.back)}
        {pairs.map(({ id, paragraph, number }) => (
          <Fragment key={id}>
            {" "}
            <Link to={{ ...address, passage: { paragraph, pair: number } }}>{`${paragraph}.${number}`}</Link>
          </Fragment>
        ))}
      </span>
    </>
  );
}
