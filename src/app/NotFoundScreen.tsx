import type { Address } from "@/address/address";
import { Link } from "@/address/Link";
import { useLinkView } from "@/address/preferred-view";
import { useAddress } from "@/address/use-address";
import { textOf } from "@/content/catalogue";
import { useEdition } from "@/content/edition-context";
import { useTeasers } from "@/content/use-teaser";
import { useTranslation } from "@/i18n/use-translation";
import { nearestTo } from "@/lib/nearest";

const OFFERED = 3;

/** No such page: says so, and offers the stories, or names, whose ids are nearest to what was asked for. */
export function NotFoundScreen({ wanted }: { readonly wanted: string }) {
  const { language, thread, screen } = useAddress();
  const { t } = useTranslation();
  const offered = useNearest(wanted, screen.name === "entity");
  return (
    <div className="page max-w-[46rem] py-12">
      <h1 tabIndex={-1} className="font-serif text-3xl font-bold">
        {t(($) => $.shell.notFound.title)}
      </h1>
      <p className="mt-3 text-muted">{t(($) => $.shell.notFound.text)}</p>
      {offered.length > 0 && <p className="mt-6 font-semibold">{t(($) => $.shell.notFound.nearest)}</p>}
      <ul className="mt-2 stack-2 font-serif text-lg">
        {offered.map(({ id, to, words }) => (
          <li key={id}>
            <Link to={to} className="underline decoration-control underline-offset-4">
              {words}
            </Link>
          </li>
        ))}
      </ul>
      <p className="mt-8">
        <Link to={{ language, thread, view: "single", screen: { name: "stories" } }} className="button">
          {t(($) => $.shell.notFound.home)}
        </Link>
      </p>
    </div>
  );
}

interface Offered {
  readonly id: string;
  readonly to: Address;
  readonly words: string;
}

/** The pages of the same kind that may have been meant, the nearest first. */
function useNearest(wanted: string, isEntity: boolean): readonly Offered[] {
  const { language, thread } = useAddress();
  const { index, entities } = useEdition();
  const view = useLinkView();
  const ids = nearestTo(wanted, isEntity ? [...entities.byId.keys()] : index.ids, OFFERED);
  const positions = ids.flatMap((id) => index.position.get(id) ?? []);
  const teaserOf = useTeasers(positions, language);
  return ids.map((id): Offered => {
    const name = isEntity ? entities.byId.get(id)?.name[language] : undefined;
    if (name !== undefined)
      return { id, to: { language, thread, view: "single", screen: { name: "entity", id } }, words: name };
    const teaser = teaserOf(index.position.get(id) ?? -1);
    return {
      id,
      to: { language, thread, view, screen: { name: "story", id } },
      words: teaser ? textOf(teaser.title) : id,
    };
  });
}
