import { useQuery } from "@tanstack/react-query";
import { useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { editionQuery } from "@/content/queries";
import { AboutFacts } from "@/features/about/AboutFacts";
import { AboutText } from "@/features/about/AboutText";
import { KeepEdition } from "@/features/offline/KeepEdition";
import { useTranslation } from "@/i18n/use-translation";
import { Failed } from "./Failed";

/** What this edition is, how to cite it, under which licence, and how to keep it. */
export function AboutScreen() {
  const { language } = useAddress();
  const { index, entities } = useEdition();
  const { t } = useTranslation();
  const { data: info, isError, errorUpdateCount, refetch } = useQuery(editionQuery);
  return (
    <div className="page max-w-[46rem] pt-8 pb-16">
      <h1 tabIndex={-1} className="font-serif text-3xl font-bold">
        {index.edition.title[language]}
      </h1>
      {isError && <Failed retry={() => void refetch()} again={errorUpdateCount > 1} />}
      {!info && !isError && <p className="text-muted">{t(($) => $.shell.loading)}</p>}
      {info && (
        <>
          <AboutText info={info} language={language} />
          <AboutFacts info={info} language={language} stories={index.size} entities={entities.heads.length} />
        </>
      )}
      <KeepEdition />
    </div>
  );
}
