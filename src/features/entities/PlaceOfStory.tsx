import { useQuery } from "@tanstack/react-query";
import { Link } from "@/address/Link";
import { useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { entityQuery } from "@/content/queries";
import { LocatorMap } from "./LocatorMap";

/** Beside a story: where it happened. Nothing where the place is on no map. */
export function PlaceOfStory({ id }: { readonly id: string }) {
  const address = useAddress();
  const { entities } = useEdition();
  const { data } = useQuery(entityQuery(id));
  const place = entities.byId.get(id);
  if (!place || data?.land === undefined) return null;
  const name = place.name[address.language];
  return (
    <figure>
      <LocatorMap name={name} land={data.land} />
      <figcaption className="mt-1 text-sm">
        <Link to={{ ...address, screen: { name: "entity", id } }} className="quiet tap">
          {name}
        </Link>
      </figcaption>
    </figure>
  );
}
