import type { offline as english } from "../en/offline";
import type { Translated } from "../translated";

export const offline = {
  missing: {
    title: "Bu bölüm cihazda yok",
    text: "Çevrimdışısınız ve bu bölüm burada daha önce okunmamış. Bağlantı gelince yüklenecek.",
  },
} as const satisfies Translated<typeof english>;
