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
  news: {
    title: "Son gelişinizden beri yeni",
    count_one: "Son gelişinizden beri {{count}} yeni haber var",
    count_other: "Son gelişinizden beri {{count}} yeni haber var",
    markAll: "Hepsini görüldü say",
    marked: "Bütün haberler görüldü sayıldı",
  },
  understood: "Anladım",
  trouble: {
    forbidden:
      "Bu tarayıcı İzlek’in bir şey saklamasına izin vermiyor. Kaydettikleriniz sayfadan ayrılana kadar durur; okumaya her zamanki gibi devam edebilirsiniz.",
    full: "Tarayıcının saklama alanı dolu. Son kaydettikleriniz sayfadan ayrılana kadar durur; yitirmemek için Kaydedilenler ekranından dışa aktarın.",
    newer:
      "Kaydettiklerinizi bu sekmedekinden daha yeni bir İzlek saklamış, bu yüzden onlara dokunulmadı. Görmek için öbür sekmeleri kapatıp sayfayı yeniden yükleyin.",
    corrupt:
      "Kaydedilenlerin bir bölümü okunamadı. Kalanı burada, okunamayan bölüm de silinmeden bir kenara ayrıldı.",
    evicted:
      "Tarayıcı burada kaydettiklerinizi silmiş. Bir dosyaya aktardıysanız Kaydedilenler ekranından geri getirebilirsiniz.",
    absent:
      "Bu bölüm gelmedi; bağlantı kopmuş olabilir. Şimdi kaydettikleriniz saklanmıyor. Okumaya her zamanki gibi devam edebilirsiniz.",
  },
} as const satisfies Translated<typeof english>;
