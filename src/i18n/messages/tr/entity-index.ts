import type { entityIndex as english } from "../en/entity-index";
import type { Translated } from "../translated";

export const entityIndex = {
  find: "Bir ad arayın",
  kindFilter: "Gösterilenler",
  allKinds: "Hepsi",
  letters: "Harfler",
  names_one: "{{count}} ad",
  names_other: "{{count}} ad",
  look: "Görünüş",
  looks: { alphabet: "Alfabe sırasıyla", graph: "Kim kiminle", map: "Harita" },
} as const satisfies Translated<typeof english>;
