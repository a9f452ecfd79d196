import type { shortcutList as english } from "../en/shortcut-list";
import type { Translated } from "../translated";

export const shortcutList = {
  intro: "Bir alana yazmadığınız sürece tek tuşlar çalışır.",
  on: "Tek tuşluk kısayollar açık",
  onHint:
    "Sesle yazdırıyorsanız ya da tuşlara yanlışlıkla basıyorsanız kapatın. Sekme, ok ve Enter tuşları her zaman çalışır.",
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
    saveSentence: "Cümleyi kaydet",
  },
  groups: { everywhere: "Her yerde", story: "Haberde" },
} as const satisfies Translated<typeof english>;
