import type { about as english } from "../en/about";
import type { Translated } from "../translated";

export const about = {
  size: {
    label: "Kapsam",
    stories_one: "iki dilde {{count}} haber",
    stories_other: "iki dilde {{count}} haber",
    entities_one: "{{count}} kişi, yer, kurum ya da nesne",
    entities_other: "{{count}} kişi, yer, kurum ve nesne",
  },
  cite: "Kaynak gösterirken",
  licence: "Metinlerin lisansı",
  feeds: "Akışlar",
  corrections: "Düzeltmeler için",
} as const satisfies Translated<typeof english>;
