import { Link } from "@/address/Link";
import { useLinkView } from "@/address/preferred-view";
import { useAddress } from "@/address/use-address";
import { textOf } from "@/content/catalogue";
import { useEdition } from "@/content/edition-context";
import { useTeasers } from "@/content/use-teaser";
import { useTranslation } from "@/i18n/use-translation";
import { nearestTo } from "@/lib/nearest";

const OFFERED = 3;

/** No such page: says so, and offers the stories whose ids are nearest to what was asked for. */
export function NotFoundScreen({ wanted }: { readonly wanted: string }) {
  const { language, thread } = useAddress();
  const view = useLinkView();
  const { index } = useEdition();
  const { t } = useTranslation();
  const nearest = nearestTo(wanted, index.ids, OFFERED).flatMap((id) => index.position.get(id) ?? []);
  const teaserOf = useTeasers(nearest, language);
  return (
    <div className="page max-w-[46rem] py-12">
      <h1 tabIndex={-1} className="font-serif text-3xl font-bold">
        {t(($) => $.shell.notFound.title)}
      </h1>
      <p className="mt-3 text-muted">{t(($) => $.shell.notFound.text)}</p>
      {nearest.length > 0 && <p className="mt-6 font-semibold">{t(($) => $.shell.notFound.nearest)}</p>}
      <ul className="mt-2 stack-2 font-serif text-lg">
        {nearest.map((position) => {
          const id = index.ids[position] ?? "";
          const teaser = teaserOf(position);
          return (
            <li key={id}>
              <Link
                to={{ language, thread, view, screen: { name: "story", id } }}
                className="underline decoration-control underline-offset-4"
              >
                {teaser ? textOf(teaser.title) : id}
              </Link>
            </li>
          );
        })}
      </ul>
      <p className="mt-8">
        <Link to={{ language, thread, view: "single", screen: { name: "stories" } }} className="button">
          {t(($) => $.shell.notFound.home)}
        </Link>
      </p>
    </div>
  );
}
