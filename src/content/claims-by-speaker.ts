import type { Claim } from "./entity-list";
import type { Pair, Story } from "./model";

/** The claims of each entity that says something, oldest first: where they stand and how they are worded. */
export function claimsBySpeaker(stories: readonly Story[]): ReadonlyMap<string, readonly Claim[]> {
  const claims = new Map<string, Claim[]>();
  for (const { speaker, claim } of stories.flatMap(claimsOf)) {
    const said = claims.get(speaker) ?? [];
    said.push(claim);
    claims.set(speaker, said);
  }
  return claims;
}

function claimsOf({ id, paragraphs }: Story): { readonly speaker: string; readonly claim: Claim }[] {
  return paragraphs.flatMap(({ pairs }, i) =>
    pairs.flatMap((pair, j) =>
      typeof pair.saidBy === "string"
        ? [{ speaker: pair.saidBy, claim: { story: id, paragraph: i + 1, pair: j + 1, ...textsOf(pair) } }]
        : [],
    ),
  );
}

function textsOf({ tr, en }: Pair): Pick<Pair, "tr" | "en"> {
  return { ...(tr !== undefined && { tr }), ...(en !== undefined && { en }) };
}
