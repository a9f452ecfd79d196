import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo } from "react";
import { Link } from "@/address/Link";
import { useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { kindOf } from "@/content/entity-list";
import { useTranslation } from "@/i18n/use-translation";
import { useThread } from "@/thread/thread-context";
import type { StagePoint, StageSize } from "@/ui/pan-zoom";
import { type PanZoom, usePanZoom } from "@/ui/use-pan-zoom";
import { type CompanyGraph, companyGraph, mentionedIn, type Tie } from "./company-graph";
import { GraphTable } from "./GraphTable";
import type { GraphLayout } from "./graph-layout";
import { graphQuery } from "./graph-query";
import { markPlace, markSize } from "./mark-place";
import { Shape } from "./Shape";
import { Stage } from "./Stage";
import { mostThatFit, spreadMarks } from "./spread-marks";
import { useEntityLink } from "./use-entity-link";

/** As many as can be told apart; the table has all of them. */
const MOST_DRAWN = 60;
const MOST_TIES = 240;
/** Names that are always written; the others come with the pointer, the focus, or closer up. */
const NAMED_AT_FIRST = 12;
/** Pixels of width for each of them. */
const NAME_WIDTH = 60;
const MARGIN = 44;

/** Who appears with whom in the stories of the thread. */
export function EntityGraph() {
  const { index } = useEdition();
  const { matched } = useThread();
  const { t } = useTranslation();
  const { data, isError } = useQuery(graphQuery(index));
  // Its sixty names and their ties are drawn piece by piece.
  const layout = useDeferredValue(data);
  const view = usePanZoom();
  const { size } = view;
  const target = targetRadius();
  const most = Math.min(MOST_DRAWN, mostThatFit(target, size));
  const graph = useMemo(() => companyGraph(mentionedIn(index), matched, most), [index, matched, most]);
  const places = useMemo(
    () => (layout ? placesOf(graph, layout, size, target) : NO_PLACES),
    [graph, layout, size, target],
  );
  return (
    <>
      {isError && <p className="text-muted">{t(($) => $.pictures.graph.failed)}</p>}
      {!layout && !isError && <p className="text-muted">{t(($) => $.shell.loading)}</p>}
      {layout && (
        <Stage
          label={t(($) => $.pictures.graph.label)}
          view={view}
          back={<Ties graph={graph} places={places} view={view} />}
        >
          <Nodes graph={graph} places={places} view={view} />
        </Stage>
      )}
      <GraphTable />
    </>
  );
}

/** By the number of the entity. */
type Places = ReadonlyMap<number, StagePoint>;
const NO_PLACES: Places = new Map();
const MIDDLE = { x: 0, y: 0 };

interface DrawnProps {
  readonly graph: CompanyGraph;
  readonly places: Places;
  readonly view: PanZoom;
}

/** Half of what a finger, or a pointer, needs, in pixels; as in stage.css. */
function targetRadius(): number {
  return window.matchMedia("(pointer: coarse)").matches ? 22 : 12;
}

function placesOf({ nodes }: CompanyGraph, layout: GraphLayout, size: StageSize, target: number): Places {
  const { width, height } = size;
  const most = nodes[0]?.stories ?? 1;
  const marks = nodes.map(({ number, stories }) => {
    const [x, y] = layout[number] ?? [0.5, 0.5];
    return {
      x: MARGIN + x * (width - 2 * MARGIN),
      y: MARGIN + y * (height - 2 * MARGIN),
      radius: Math.max(target, markSize(stories, most) / 2),
    };
  });
  const places = spreadMarks(marks, size);
  return new Map(nodes.map(({ number }, i) => [number, places[i] ?? MIDDLE]));
}

function Ties({ graph, places, view }: DrawnProps) {
  const { k, x, y } = view.transform;
  const { index } = useEdition();
  const { thread } = useAddress();
  const most = graph.ties[0]?.stories ?? 1;
  const followed = new Set([...thread.with, ...thread.any].map((id) => index.entityNumber.get(id)));
  const line = ({ a, b }: Tie) => {
    const [from, to] = [places.get(a) ?? MIDDLE, places.get(b) ?? MIDDLE];
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

function Nodes({ graph, places, view }: DrawnProps) {
  const { transform, size } = view;
  const named = Math.min(NAMED_AT_FIRST, size.width / NAME_WIDTH) * transform.k;
  const { language } = useAddress();
  const { index, entities } = useEdition();
  const { t } = useTranslation();
  const link = useEntityLink();
  const most = graph.nodes[0]?.stories ?? 1;
  return graph.nodes.map(({ number, stories }, rank) => {
    const entity = entities.byId.get(index.entities[number] ?? "");
    if (!entity) return null;
    const { to, followed } = link(entity.id);
    const late = rank >= named && !followed;
    return (
      <Link
        key={entity.id}
        to={to}
        draggable={false}
        className="stage-mark"
        aria-current={followed ? "true" : undefined}
        aria-label={`${entity.name[language]}, ${t(($) => $.thread.stories, { count: stories })}`}
        style={markPlace(transform, places.get(number) ?? MIDDLE, markSize(stories, most))}
      >
        <Shape kind={kindOf(entity.type)} />
        <span className={`stage-label ${late ? "stage-label-late" : ""}`}>
          {entity.short?.[language] ?? entity.name[language]}
        </span>
      </Link>
    );
  });
}
