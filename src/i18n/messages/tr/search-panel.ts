import type { searchPanel as english } from "../en/search-panel";
import type { Translated } from "../translated";

export const searchPanel = {
  results: "Arama sonuçları",
  hint: "Sözü “olduğu gibi” aramak için tırnak, bir sözcüğü dışarıda bırakmak için -eksi kullanın.",
  recent: "Son aramalar",
  clearRecent: "Son aramaları sil",
  entities: "Kişiler, yerler ve başka adlar",
  stories: "Haberler",
  passages: "Metinlerde",
  language: { tr: "Türkçe metinde", en: "İngilizce metinde" },
  add: "İzleğe ekle: “{{words}}”",
  addDate: "Tarihi izleğe ekle: {{date}}",
  found_one: "{{count}} haber bulundu",
  found_other: "{{count}} haber bulundu",
  foundNames_one: "{{count}} ad bulundu",
  foundNames_other: "{{count}} ad bulundu",
  none: "“{{words}}” için sonuç yok",
  instead: "“{{typed}}” bulunamadı. Yerine gösterilen: {{instead}}",
  meant: "Bunu mu aradınız?",
  drop: "Bir parçayı çıkarın",
  without_one: "“{{words}}” olmadan: {{count}} haber",
  without_other: "“{{words}}” olmadan: {{count}} haber",
  failed: "Metinlerde şu an arama yapılamıyor. Adlar, süzgeçler ve tarihler onsuz da çalışır.",
} as const satisfies Translated<typeof english>;
