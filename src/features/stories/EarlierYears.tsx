import { useMemo } from "react";
import { Link } from "@/address/Link";
import { useAddress } from "@/address/use-address";
import { archiveYears } from "@/content/archive-years";
import { useEdition } from "@/content/edition-context";
import { sayDate } from "@/content/say-date";
import { useTranslation } from "@/i18n/use-translation";

/** The pages of the years that the list's page no longer holds; none in an edition that fits on it. */
export function EarlierYears() {
  const { language, thread, screen } = useAddress();
  const { index } = useEdition();
  const { t } = useTranslation();
  // Looked for once: every story is asked.
  const years = useMemo(() => archiveYears(index), [index]);
  if (years.length === 0) return null;
  return (
    <nav aria-labelledby="earlier-years" className="mt-10 border-t border-rule pt-5">
      <h2 id="earlier-years" className="font-serif text-xl font-semibold">
        {t(($) => $.stories.earlier)}
      </h2>
      <ul className="mt-3 flex flex-wrap gap-x-4 gap-y-1">
        {years.map((year) => (
          <li key={year}>
            <Link
              to={{ language, thread, view: "single", screen: { name: "archive", year } }}
              aria-current={screen.name === "archive" && screen.year === year ? "page" : undefined}
              className="tap flex min-h-7 items-center underline decoration-control underline-offset-4"
            >
              {sayDate(year, language)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
