import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "@/address/Link";
import { useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { kindOf } from "@/content/entity-list";
import { useThread } from "@/thread/thread-context";
import type { StageSize } from "@/ui/pan-zoom";
import { type PanZoom, usePanZoom } from "@/ui/use-pan-zoom";
import { type CompanyGraph, companyGraph, type Tie } from "./company-graph";
import { GraphTable } from "./GraphTable";
import type { GraphLayout } from "./graph-layout";
import { graphQuery } from "./graph-query";
import { markPlace, markSize } from "./mark-place";
import { Shape } from "./Shape";
import { Stage } from "./Stage";
import { useEntityLink } from "./use-entity-link";

/** As many as can be told apart; the table has all of them. */
const MOST_DRAWN = 60;
const MOST_TIES = 240;
/** Names that are always written; the others come with the pointer, the focus, or closer up. */
const NAMED_AT_FIRST = 12;
const MARGIN = 44;

/** Who appears with whom in the stories of the thread. */
export function EntityGraph() {
  const { index } = useEdition();
  const { matched } = useThread();
  const { t } = useTranslation();
  const { data: layout, isError } = useQuery(graphQuery(index));
  const view = usePanZoom();
  const graph = useMemo(() => companyGraph(index, matched, MOST_DRAWN), [index, matched]);
  return (
    <>
      {isError && <p className="text-muted">{t(($) => $.entities.graph.failed)}</p>}
      {!layout && !isError && <p className="text-muted">{t(($) => $.shell.loading)}</p>}
      {layout && (
        <Stage
          label={t(($) => $.entities.graph.label)}
          view={view}
          back={<Ties graph={graph} layout={layout} view={view} />}
        >
          <Nodes graph={graph} layout={layout} view={view} />
        </Stage>
      )}
      <GraphTable />
    </>
  );
}

interface DrawnProps {
  readonly graph: CompanyGraph;
  readonly layout: GraphLayout;
  readonly view: PanZoom;
}

function placeIn(layout: GraphLayout, number: number, { width, height }: StageSize) {
  const [x, y] = layout[number] ?? [0.5, 0.5];
  return { x: MARGIN + x * (width - 2 * MARGIN), y: MARGIN + y * (height - 2 * MARGIN) };
}

function Ties({ graph, layout, view }: DrawnProps) {
  const { size, transform } = view;
  const { k, x, y } = transform;
  const { index } = useEdition();
  const { thread } = useAddress();
  const most = graph.ties[0]?.stories ?? 1;
  const followed = new Set([...thread.with, ...thread.any].map((id) => index.entityNumber.get(id)));
  const line = ({ a, b }: Tie) => {
    const [from, to] = [placeIn(layout, a, size), placeIn(layout, b, size)];
    return `M${k * from.x + x} ${k * from.y + y}L${k * to.x + x} ${k * to.y + y}`;
  };
  return graph.ties
    .slice(0, MOST_TIES)
    .map((tie) => (
      <path
        key={`${tie.a}-${tie.b}`}
        d={line(tie)}
        stroke={followed.has(tie.a) || followed.has(tie.b) ? "var(--thread)" : "var(--control)"}
        strokeWidth={0.5 + (3.5 * tie.stories) / most}
        opacity={0.15 + (0.45 * tie.stories) / most}
      />
    ));
}

function Nodes({ graph, layout, view }: DrawnProps) {
  const { size, transform } = view;
  const { language } = useAddress();
  const { index, entities } = useEdition();
  const { t } = useTranslation();
  const link = useEntityLink();
  const most = graph.nodes[0]?.stories ?? 1;
  return graph.nodes.map(({ number, stories }, rank) => {
    const entity = entities.byId.get(index.entities[number] ?? "");
    if (!entity) return null;
    const { to, followed } = link(entity.id);
    const late = rank >= NAMED_AT_FIRST * transform.k && !followed;
    return (
      <Link
        key={entity.id}
        to={to}
        draggable={false}
        className="stage-mark"
        aria-current={followed ? "true" : undefined}
        aria-label={`${entity.name[language]}, ${t(($) => $.thread.stories, { count: stories })}`}
        style={markPlace(transform, placeIn(layout, number, size), markSize(stories, most))}
      >
        <Shape kind={kindOf(entity.type)} />
        <span className={`stage-label ${late ? "stage-label-late" : ""}`}>
          {entity.short?.[language] ?? entity.name[language]}
        </span>
      </Link>
    );
  });
}
