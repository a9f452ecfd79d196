import type { library as english } from "../en/library";
import type { Translated } from "../translated";

export const library = {
  title: "Kaydedilenler",
  save: "Kaydet",
  saveNamed: "Kaydet: {{title}}",
  saveSentence: "Cümleyi kaydet",
  saveThread: "İzleği kaydet",
  said: { saved: "Kaydedildi", removed: "Artık kayıtlı değil" },
  mark: { new: "Yeni", updated: "Güncellendi" },
  freshNamed: "{{name}}, sizin için yeni",
  news: {
    title: "Son gelişinizden beri yeni",
    count_one: "Son gelişinizden beri yeni ya da değişmiş {{count}} haber var",
    count_other: "Son gelişinizden beri yeni ya da değişmiş {{count}} haber var",
    markAll: "Hepsini görüldü say",
    marked: "Bütün haberler görüldü sayıldı",
  },
} as const satisfies Translated<typeof english>;
