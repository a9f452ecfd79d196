import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo } from "react";
import { Link } from "@/address/Link";
import { useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { kindOf } from "@/content/entity-list";
import { useTranslation } from "@/i18n/use-translation";
import { useThread } from "@/thread/thread-context";
import { pointAt, type StagePoint, type StageSize } from "@/ui/pan-zoom";
import { type PanZoom, usePanZoom } from "@/ui/use-pan-zoom";
import { type CompanyGraph, companyGraph, mentionedIn, type Tie } from "./company-graph";
import { GraphTable } from "./GraphTable";
import type { GraphLayout } from "./graph-layout";
import { graphQuery } from "./graph-query";
import { markPlace, markSize } from "./mark-place";
import { measureStage } from "./measure-stage";
import { placeLabels } from "./place-labels";
import { Shape } from "./Shape";
import { Stage } from "./Stage";
import { StageLabel } from "./StageLabel";
import { mostThatFit, spreadMarks } from "./spread-marks";
import { useEntityLink } from "./use-entity-link";

/** As many as can be told apart; the table has all of them. */
const MOST_DRAWN = 60;
const MOST_TIES = 240;
/** Names that are always written; the others come with the pointer, the focus, or closer up. */
const NAMED_AT_FIRST = 12;
/** Pixels of width for each of them. */
const NAME_WIDTH = 60;
/** Pixels round a mark, so that there is room for it. */
const NAME_ROOM = 16;
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
  const target = targetRadius();
  const most = Math.min(MOST_DRAWN, mostThatFit(target, view.size));
  const graph = useMemo(() => companyGraph(mentionedIn(index), matched, most), [index, matched, most]);
  return (
    <>
      {isError && <p className="text-muted">{t(($) => $.pictures.graph.failed)}</p>}
      {!layout && !isError && <p className="text-muted">{t(($) => $.shell.loading)}</p>}
      {layout && <GraphStage graph={graph} layout={layout} view={view} target={target} />}
      <GraphTable isWhole={view.size.width > 0 || isError} />
    </>
  );
}

interface GraphStageProps {
  readonly graph: CompanyGraph;
  readonly layout: GraphLayout;
  readonly view: PanZoom;
  /** Half of a mark's least width, pixels. */
  readonly target: number;
}

/** Of its own, as React gives way between components: who is drawn, and where, are counted in two tasks. */
function GraphStage({ graph, layout, view, target }: GraphStageProps) {
  const { t } = useTranslation();
  const { size } = view;
  const places = useMemo(() => placesOf(graph, layout, size, target), [graph, layout, size, target]);
  return (
    <Stage
      label={t(($) => $.pictures.graph.label)}
      view={view}
      back={<Ties graph={graph} places={places} view={view} />}
    >
      <Nodes graph={graph} places={places} view={view} />
    </Stage>
  );
}

/** By the number of the entity. */
type Places = ReadonlyMap<number, StagePoint>;
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

/** How many names are written so much closer up. */
function namedAt({ width }: StageSize, closer: number): number {
  return Math.floor(Math.min(NAMED_AT_FIRST, width / NAME_WIDTH) * closer);
}

function placesOf({ nodes }: CompanyGraph, layout: GraphLayout, size: StageSize, target: number): Places {
  const { width, height } = size;
  const most = nodes[0]?.stories ?? 1;
  const named = namedAt(size, 1);
  const marks = nodes.map(({ number, stories }, rank) => {
    const [x, y] = layout[number] ?? [0.5, 0.5];
    const shown = markSize(stories, most) / 2;
    return {
      x: MARGIN + x * (width - 2 * MARGIN),
      y: MARGIN + y * (height - 2 * MARGIN),
      radius: Math.max(target, rank < named ? shown + NAME_ROOM : shown),
    };
  });
  const places = spreadMarks(marks, size);
  return new Map(nodes.map(({ number }, i) => [number, places[i] ?? MIDDLE]));
}

function Ties({ graph, places, view }: DrawnProps) {
  const { index } = useEdition();
  const { thread } = useAddress();
  const most = graph.ties[0]?.stories ?? 1;
  const followed = new Set([...thread.with, ...thread.any].map((id) => index.entityNumber.get(id)));
  const line = ({ a, b }: Tie) => {
    const [from, to] = [a, b].map((end) => pointAt(view.transform, places.get(end) ?? MIDDLE));
    return from && to ? `M${from.x} ${from.y}L${to.x} ${to.y}` : "";
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
  const { language } = useAddress();
  const { t } = useTranslation();
  return useMarks({ graph, places, view }).map(
    ({ entity, to, followed, point, size, stories, name, labelPlace }) => (
      <Link
        key={entity.id}
        to={to}
        draggable={false}
        className="stage-mark"
        aria-current={followed ? "true" : undefined}
        aria-label={`${entity.name[language]}, ${t(($) => $.thread.stories, { count: stories })}`}
        style={markPlace(view.transform, point, size)}
      >
        <Shape kind={kindOf(entity.type)} />
        <StageLabel name={name} place={labelPlace} />
      </Link>
    ),
  );
}

/** The marks, the most stories first, with the names that have room. */
function useMarks({ graph, places, view }: DrawnProps) {
  const { transform, size: stage } = view;
  const { language } = useAddress();
  const { index, entities } = useEdition();
  const link = useEntityLink();
  const most = graph.nodes[0]?.stories ?? 1;
  const measure = measureStage();
  const marks = graph.nodes.flatMap(({ number, stories }) => {
    const entity = entities.byId.get(index.entities[number] ?? "");
    if (!entity) return [];
    const name = entity.short?.[language] ?? entity.name[language];
    const point = places.get(number) ?? MIDDLE;
    return [{ entity, ...link(entity.id), point, size: markSize(stories, most), stories, name }];
  });
  const labelPlaces = placeLabels(
    marks.map(({ point, size, name, followed }) => ({
      ...pointAt(transform, point),
      radius: measure.radius(size),
      label: measure.label(name, followed),
      followed,
    })),
    stage,
    namedAt(stage, transform.k),
  );
  return marks.map((mark, i) => ({ ...mark, labelPlace: labelPlaces[i] }));
}
