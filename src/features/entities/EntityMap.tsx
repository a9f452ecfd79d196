import { useMemo } from "react";
import { Link } from "@/address/Link";
import { useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { detailsShardOf, type EntityHead } from "@/content/entity-list";
import { detailsQuery } from "@/content/queries";
import { useTogether } from "@/content/use-together";
import { sayNumber } from "@/i18n/say-number";
import { useTranslation } from "@/i18n/use-translation";
import { LAND } from "@/lib/land";
import { useThread } from "@/thread/thread-context";
import { centreOn, pointAt, type StagePoint, type StageSize, type Transform, zoomAt } from "@/ui/pan-zoom";
import { type PanZoom, usePanZoom } from "@/ui/use-pan-zoom";
import { EntityChip } from "./EntityChip";
import { type Cluster, clusterMarks, drawMap, type PlaceOnMap } from "./map-marks";
import { markPlace, markSize } from "./mark-place";
import { measureStage } from "./measure-stage";
import { placeLabels } from "./place-labels";
import { Shape } from "./Shape";
import { Stage } from "./Stage";
import { StageLabel } from "./StageLabel";
import { useEntityLink } from "./use-entity-link";

/** Nearer than this, pixels, two marks are one: their names would cover each other. */
const APART = 52;
/** How much closer a gathered mark brings. */
const CLOSER = 2.5;

/** The places of the thread's stories on a map, and the same as a list. */
export function EntityMap() {
  const { language } = useAddress();
  const { entities } = useEdition();
  const { t } = useTranslation();
  const places = usePlaces();
  const view = usePanZoom();
  const { size, transform } = view;
  const { land, points } = useMemo(() => drawMap(LAND, places, size), [places, size]);
  const { k, x, y } = transform;
  const marks = useMarks(clusterMarks(points, APART / k), view);
  return (
    <>
      <Stage
        label={t(($) => $.pictures.map.label)}
        view={view}
        back={
          <path
            d={land}
            transform={`translate(${x} ${y}) scale(${k})`}
            fill="var(--rule)"
            stroke="var(--control)"
            strokeWidth={0.6 / k}
          />
        }
      >
        {marks.map((mark) => (
          <MapMark key={mark.entity.id} mark={mark} view={view} />
        ))}
      </Stage>
      <ul aria-label={t(($) => $.pictures.map.list)} className="mt-6 flex flex-wrap gap-1.5">
        {places.map(({ id, stories }) => {
          const entity = entities.byId.get(id);
          return (
            entity && (
              <li key={id}>
                <EntityChip entity={entity} language={language}>
                  <span aria-hidden="true" className="tabular-digits opacity-70">
                    {sayNumber(stories, language)}
                  </span>
                  <span className="sr-only">{t(($) => $.thread.stories, { count: stories })}</span>
                </EntityChip>
              </li>
            )
          );
        })}
      </ul>
    </>
  );
}

/** The places of the thread with coordinates, the most stories first. */
function usePlaces(): readonly PlaceOnMap[] {
  const { index } = useEdition();
  const { counts } = useThread();
  const shards = index.entities.length === 0 ? 0 : detailsShardOf(index.entities.length - 1) + 1;
  const numbers = [...Array(shards).keys()];
  const { data: details } = useTogether(["details", "all", shards], numbers.map(detailsQuery));
  return useMemo(
    () =>
      index.entities
        .flatMap((id, number): PlaceOnMap[] => {
          const coordinates = details?.[detailsShardOf(number)]?.[id]?.coordinates;
          const stories = counts[number] ?? 0;
          return coordinates && stories > 0 ? [{ id, stories, coordinates }] : [];
        })
        .sort((a, b) => b.stories - a.stories),
    [index, counts, details],
  );
}

interface Mark {
  readonly cluster: Cluster;
  /** The place with the most stories of it. */
  readonly entity: EntityHead;
  readonly stories: number;
  /** Pixels. */
  readonly size: number;
  readonly label: string;
  /** Of its name, from its own middle. */
  readonly labelPlace: StagePoint | undefined;
}

/** The marks with the names that have room. */
function useMarks(clusters: readonly Cluster[], { transform, size }: PanZoom): readonly Mark[] {
  const { language } = useAddress();
  const { entities } = useEdition();
  const link = useEntityLink();
  const most = Math.max(1, ...clusters.flatMap(({ places }) => places.map(({ stories }) => stories)));
  const measure = measureStage();
  const marks = clusters.flatMap((cluster) => {
    const [first, ...others] = cluster.places;
    const entity = entities.byId.get(first?.id ?? "");
    if (!first || !entity) return [];
    const name = entity.short?.[language] ?? entity.name[language];
    const label = others.length > 0 ? `${name} +${others.length}` : name;
    return [{ cluster, entity, stories: first.stories, size: markSize(first.stories, most), label }];
  });
  const labelPlaces = placeLabels(
    marks.map(({ cluster, entity, size, label }) => {
      const followed = cluster.places.length === 1 && link(entity.id).followed;
      const at = pointAt(transform, cluster);
      return { ...at, radius: measure.radius(size), label: measure.label(label, followed), followed };
    }),
    size,
    Infinity,
  );
  return marks.map((mark, i) => ({ ...mark, labelPlace: labelPlaces[i] }));
}

interface MapMarkProps {
  readonly mark: Mark;
  readonly view: PanZoom;
}

/** A place to follow; or several too near to tell apart, which open by coming closer. */
function MapMark({ mark, view }: MapMarkProps) {
  const { cluster, entity, stories, label, labelPlace } = mark;
  const { transform, move } = view;
  const { language } = useAddress();
  const { t } = useTranslation();
  const link = useEntityLink();
  const style = markPlace(transform, cluster, mark.size);
  if (cluster.places.length > 1) {
    const others = cluster.places.length - 1;
    const closer = (before: Transform, size: StageSize) =>
      centreOn(zoomAt(before, CLOSER, { x: 0, y: 0 }, size), cluster, size);
    return (
      <button
        type="button"
        className="stage-mark"
        style={style}
        aria-label={t(($) => $.pictures.map.cluster, { name: entity.name[language], count: others })}
        onClick={() => move(closer)}
      >
        <Shape kind="place" />
        <StageLabel name={label} place={labelPlace} />
      </button>
    );
  }
  const { to, followed } = link(entity.id);
  return (
    <Link
      to={to}
      draggable={false}
      className="stage-mark"
      style={style}
      aria-current={followed ? "true" : undefined}
      aria-label={`${entity.name[language]}, ${t(($) => $.thread.stories, { count: stories })}`}
    >
      <Shape kind="place" />
      <StageLabel name={label} place={labelPlace} />
    </Link>
  );
}
