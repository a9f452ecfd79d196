import type { reading as english } from "../en/reading";
import type { Translated } from "../translated";

export const reading = {
  sources: "Kaynaklar",
  source: { archived: "arşiv kopyası", undated: "tarihsiz" },
  accordingTo: "Aktaran: {{speaker}}",
  readingTime_one: "{{count}} dk okuma",
  readingTime_other: "{{count}} dk okuma",
  published: "Yayım: {{date}}",
  updated: "Güncelleme: {{date}}",
  neighbours: "Öncesi ve sonrası",
} as const satisfies Translated<typeof english>;
