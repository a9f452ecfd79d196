import type { EditionInfo } from "./model";

/** SPDX identifiers of the licences that have a page of their own. */
const LICENCES: Readonly<Record<string, string>> = {
  "CC-BY-4.0": "https://creativecommons.org/licenses/by/4.0/",
  "CC-BY-SA-4.0": "https://creativecommons.org/licenses/by-sa/4.0/",
  "CC0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
};

/** The page of an edition's licence, where it is a known one. */
export function licenceAddress({ licence }: Pick<EditionInfo, "licence">): string | undefined {
  return LICENCES[licence];
}

/** A licence's SPDX identifier as people write it, for example CC BY-SA 4.0. */
export function licenceName(spdx: string): string {
  return spdx.replace(/^CC-/u, "CC ").replace(/-(?=\d)/u, " ");
}
