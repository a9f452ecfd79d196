import type { timelinePanels as english } from "../en/timeline-panels";
import type { Translated } from "../translated";

/** What is said in what opens on a press in the timeline: a mark’s card, the choice of lanes, dates in writing. */
export const timelinePanels = {
  openGroup: "Bunlara yakınlaş",
  listAll_one: "{{count}} haberi listede göster",
  listAll_other: "{{count}} haberin tümünü listede göster",
  typedHint: "Yıl, ay ya da gün: 2023, Eylül 2023, 13 Eylül 2023 veya 13.09.2023",
  typedWrong:
    "“{{text}}” bir tarih değil. Yıl, ay ya da gün yazın; örneğin 2023, Eylül 2023 veya 13.09.2023.",
  apply: "Tarihleri uygula",
  add: "Satır ekle",
  addChoice: "Bir ad seçin…",
  remove: "{{name}} satırını kaldır",
  up: "{{name}} yukarı",
  down: "{{name}} aşağı",
  automatic: "İzleğe bırak",
} as const satisfies Translated<typeof english>;
