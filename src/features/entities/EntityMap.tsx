import { useMemo } from "react";
import { Link } from "@/address/Link";
import { useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { detailsShardOf } from "@/content/entity-list";
import { detailsQuery } from "@/content/queries";
import { useTogether } from "@/content/use-together";
import { useTranslation } from "@/i18n/use-translation";
import { LAND } from "@/lib/land";
import { useThread } from "@/thread/thread-context";
import { centreOn, type StageSize, type Transform, zoomAt } from "@/ui/pan-zoom";
import { type PanZoom, usePanZoom } from "@/ui/use-pan-zoom";
import { EntityChip } from "./EntityChip";
import { type Cluster, clusterMarks, drawMap, type PlaceOnMap } from "./map-marks";
import { markPlace, markSize } from "./mark-place";
import { Shape } from "./Shape";
import { Stage } from "./Stage";
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
  const most = Math.max(1, ...places.map(({ stories }) => stories));
  const view = usePanZoom();
  const { size, transform } = view;
  const { land, points } = useMemo(() => drawMap(LAND, places, size), [places, size]);
  const { k, x, y } = transform;
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
        {clusterMarks(points, APART / k).map((cluster) => (
          <MapMark key={cluster.places[0]?.id} cluster={cluster} most={most} view={view} />
        ))}
      </Stage>
      <ul aria-label={t(($) => $.pictures.map.list)} className="mt-6 flex flex-wrap gap-1.5">
        {places.map(({ id, stories }) => {
          const entity = entities.byId.get(id);
          return (
            entity && (
              <li key={id}>
                <EntityChip entity={entity} language={language}>
                  <span aria-hidden="true" className="tabular-nums opacity-70">
                    {stories}
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

interface MapMarkProps {
  readonly cluster: Cluster;
  readonly most: number;
  readonly view: PanZoom;
}

/** A place to follow; or several too near to tell apart, which open by coming closer. */
function MapMark({ cluster, most, view }: MapMarkProps) {
  const { transform, move } = view;
  const { language } = useAddress();
  const { entities } = useEdition();
  const { t } = useTranslation();
  const link = useEntityLink();
  const [first] = cluster.places;
  const entity = entities.byId.get(first?.id ?? "");
  if (!first || !entity) return null;
  const style = markPlace(transform, cluster, markSize(first.stories, most));
  const name = entity.short?.[language] ?? entity.name[language];
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
        <span className="stage-label">
          {name} +{others}
        </span>
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
      aria-label={`${entity.name[language]}, ${t(($) => $.thread.stories, { count: first.stories })}`}
    >
      <Shape kind="place" />
      <span className="stage-label">{name}</span>
    </Link>
  );
}
