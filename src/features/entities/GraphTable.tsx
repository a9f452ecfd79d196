import { memo, useMemo } from "react";
import { useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { sayNumber } from "@/i18n/say-number";
import { useTranslation } from "@/i18n/use-translation";
import { useGrowing } from "@/lib/use-growing";
import { useThread } from "@/thread/thread-context";
import { Company } from "./Company";
import { companyOf } from "./company";
import { type CompanyGraph, mentionedIn, mostPresent } from "./company-graph";
import { EntityChip } from "./EntityChip";

const COMPANY = 5;
/** A table of thousands of rows would hold the page up; a thread makes it shorter. */
const MOST_ROWS = 150;
/** So few take no time that one notices. */
const ROWS_AT_A_TIME = 4;
/** As many as fill a window; the others come once the graph is drawn, as each of them would begin its drawing anew. */
const ROWS_AT_FIRST = 12;

interface GraphTableProps {
  /** Or its head alone. */
  readonly isWhole: boolean;
}

/** The graph in words: each entity of the thread's stories, and who is most often with it there. */
export function GraphTable({ isWhole }: GraphTableProps) {
  const { index } = useEdition();
  const { matched } = useThread();
  const { t } = useTranslation();
  const nodes = useMemo(() => mostPresent(mentionedIn(index), matched, MOST_ROWS), [index, matched]);
  const most = isWhole ? nodes.length : Math.min(nodes.length, ROWS_AT_FIRST);
  const shown = useGrowing(most, ROWS_AT_A_TIME);
  return (
    <table className="company-table mt-6 w-full text-left text-[0.9375rem]">
      <caption className="sr-only">{t(($) => $.pictures.graph.label)}</caption>
      <thead className="text-sm text-muted">
        <tr>
          <th scope="col">{t(($) => $.pictures.graph.who)}</th>
          <th scope="col" className="px-2 text-right whitespace-nowrap sm:px-4">
            {t(($) => $.shell.nav.stories)}
          </th>
          <th scope="col">{t(($) => $.entities.company)}</th>
        </tr>
      </thead>
      <tbody>
        {nodes.slice(0, shown).map(({ number, stories }) => (
          <GraphRow key={number} number={number} stories={stories} />
        ))}
      </tbody>
    </table>
  );
}

/** What stands is not drawn again while the table grows. */
const GraphRow = memo(function GraphRow({ number, stories }: CompanyGraph["nodes"][number]) {
  const { language } = useAddress();
  const { index, entities } = useEdition();
  const { matched } = useThread();
  const entity = entities.byId.get(index.entities[number] ?? "");
  if (!entity) return null;
  return (
    <tr className="border-t border-rule">
      <th scope="row" className="py-2">
        <EntityChip entity={entity} language={language} />
      </th>
      <td className="px-2 text-right tabular-digits sm:px-4">{sayNumber(stories, language)}</td>
      <td className="py-2">
        <Company companions={companyOf(index, number, matched)} most={COMPANY} />
      </td>
    </tr>
  );
});
