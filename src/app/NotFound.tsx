import { loadAhead } from "@/lib/load-ahead";
import { PartOf } from "./PartOf";

export const notFoundPart = loadAhead(async () => (await import("./NotFoundScreen")).NotFoundScreen);

/** In the place of a screen that there is none of; few pages need it. */
export function NotFound({ wanted }: { readonly wanted: string }) {
  return <PartOf source={notFoundPart}>{(Screen) => <Screen wanted={wanted} />}</PartOf>;
}
