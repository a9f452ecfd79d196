import type { stories as english } from "../en/stories";
import type { Translated } from "../translated";

export const stories = {
  title: "Haberler",
  list: "Haberler, en yeniden en eskiye",
  readingTime_one: "{{count}} dk",
  readingTime_other: "{{count}} dk",
  facets: {
    label: "Listeyi daralt",
    open: "Daralt",
    find: "Ad bul",
    none: "“{{words}}” gibi bir ad yok",
    sort: "Adların sırası",
    byCount: "sayıya göre",
    byName: "A–Z",
    more_one: "{{count}} ad daha",
    more_other: "{{count}} ad daha",
    fewer: "Daha az",
    show_one: "{{count}} haberi göster",
    show_other: "{{count}} haberi göster",
  },
  earlier: "Daha eski yıllar",
  year: "{{year}} yılının haberleri",
} as const satisfies Translated<typeof english>;
