import type { keptOffline as english } from "../en/kept-offline";
import type { Translated } from "../translated";

export const keptOffline = {
  offline: "Çevrimdışısınız. Bu cihazda okuduklarınız açılmaya devam eder.",
  update: {
    title: "Bu derlemenin yeni bir sürümü hazır.",
    accept: "Yeni sürümü göster",
    later: "Daha sonra",
  },
  keep: {
    title: "Çevrimdışı okuma",
    text: "Açtıklarınız zaten bu cihazda saklanır. Derlemenin tamamını da saklayıp bağlantısız okuyabilir ve arayabilirsiniz.",
    start: "Bu derlemeyi çevrimdışı sakla ({{size}})",
    progress: "Derleme saklanıyor",
    stop: "Durdur",
    done: "Derlemenin tamamı bu cihazda.",
    failed: "Hepsi saklanamadı. Bağlantı kopmuş ya da cihaz dolmuş olabilir.",
    impossible: "Bu tarayıcı bu site için hiçbir şey saklamıyor.",
  },
} as const satisfies Translated<typeof english>;
