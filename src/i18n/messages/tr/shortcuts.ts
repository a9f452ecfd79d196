import type { shortcuts as english } from "../en/shortcuts";
import type { Translated } from "../translated";

export const shortcuts = {
  title: "Klavye kısayolları",
  intro: "Bir alana yazmadığınız sürece tek tuşlar çalışır.",
  on: "Tek tuşluk kısayollar açık",
  onHint:
    "Sesle yazdırıyorsanız ya da tuşlara yanlışlıkla basıyorsanız kapatın. Sekme, ok ve Enter tuşları her zaman çalışır.",
  close: "Kapat",
  notKept: "Tarayıcı bunu saklamaya izin vermiyor; sayfadan ayrılana kadar geçerli.",
  names: {
    help: "Bu tuşları göster",
    search: "Ara",
    language: "İngilizceye geç",
    nextSentence: "Sonraki cümle",
    previousSentence: "Önceki cümle",
    openSources: "Cümlenin kaynakları",
    otherLanguage: "Cümlenin İngilizcesi",
    view: "Görünümü değiştir",
    nextMention: "İzlediklerinizin sonraki geçişi",
    previousMention: "İzlediklerinizin önceki geçişi",
    nextStory: "İzlekte sonraki haber",
    previousStory: "İzlekte önceki haber",
    save: "Haberi kaydet",
  },
  groups: { everywhere: "Her yerde", story: "Haberde" },
} as const satisfies Translated<typeof english>;
