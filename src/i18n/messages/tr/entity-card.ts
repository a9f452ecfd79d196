import type { entityCard as english } from "../en/entity-card";
import type { Translated } from "../translated";

export const entityCard = {
  undo: "Geri al",
  openPage: "Sayfasını aç",
  whichOne: "Hangisi?",
  inAll_one: "{{count}} haberde geçiyor",
  inAll_other: "{{count}} haberde geçiyor",
  allOfThread_one: "{{count}} haberi listede göster",
  allOfThread_other: "{{count}} haberi listede göster",
  roles: { with: "Mutlaka", any: "Biri yeter", without: "Hariç" },
} as const satisfies Translated<typeof english>;
