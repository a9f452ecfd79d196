import { useQuery } from "@tanstack/react-query";
import { type ComponentProps, memo } from "react";
import { Link } from "@/address/Link";
import { SeenFirst } from "@/address/SeenFirst";
import { useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import type { EntityHead } from "@/content/entity-list";
import { entityQuery } from "@/content/queries";
import { LocatorMap } from "./LocatorMap";

/** Beside a story: where it happened. Nothing where the place is on no map. */
export function PlaceOfStory({ id }: { readonly id: string }) {
  const { entities } = useEdition();
  const { data } = useQuery(entityQuery(id));
  const place = entities.byId.get(id);
  if (!place || data?.land === undefined) return null;
  return (
    <SeenFirst as="figure" className="max-lg:mt-10">
      <PlaceOnMap place={place} land={data.land} />
    </SeenFirst>
  );
}

interface PlaceOnMapProps {
  readonly place: EntityHead;
  readonly land: ComponentProps<typeof LocatorMap>["land"];
}

const PlaceOnMap = memo(function PlaceOnMap({ place, land }: PlaceOnMapProps) {
  const address = useAddress();
  const name = place.name[address.language];
  return (
    <>
      <LocatorMap name={name} land={land} />
      <figcaption className="mt-1 text-sm">
        <Link to={{ ...address, screen: { name: "entity", id: place.id } }} className="quiet tap">
          {name}
        </Link>
      </figcaption>
    </>
  );
});
