import type { pictures as english } from "../en/pictures";
import type { Translated } from "../translated";

export const pictures = {
  stage: {
    help: "Sürükleyerek gezinin; Ctrl ile tekerlek, iki parmak ya da + ve − ile yakınlaştırın. Ok tuşları bir işaretten ötekine götürür; işarete basınca izlenir.",
    closer: "Yakınlaştır",
    further: "Uzaklaştır",
    whole: "Tümünü göster",
  },
  graph: {
    label: "Kim kiminle birlikte geçiyor",
    who: "Ad",
    failed: "Çizim burada yapılamadı; tablo aynı şeyi söylüyor.",
  },
  map: {
    label: "Yerlerin haritası",
    list: "Haber sayısına göre yerler",
    cluster_one: "{{name}} ve {{count}} yer daha: yakınlaştır",
    cluster_other: "{{name}} ve {{count}} yer daha: yakınlaştır",
  },
} as const satisfies Translated<typeof english>;
