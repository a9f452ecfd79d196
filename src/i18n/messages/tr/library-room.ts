import type { libraryRoom as english } from "../en/library-room";
import type { Translated } from "../translated";

/** What only the library's own screen and its notices say; it comes after the first draw. */
export const libraryRoom = {
  stories: "Haberler",
  sentences: "Cümleler",
  threads: "İzlekler",
  unfinished: "Okumaya devam edin",
  history: "Okuma geçmişi",
  older: "Daha eski günler",
  progress: "cümle {{at}} / {{all}}",
  gone: "Artık bu derlemede yok",
  freshInThread_one: "{{count}} yeni",
  freshInThread_other: "{{count}} yeni",
  find: "Kaydedilenlerde bul",
  noneFound: "Burada bu sözcüklerin hepsini içeren bir şey yok.",
  sort: "Sıra",
  orders: { saved: "Son kaydedilen önce", title: "Başlığa göre, A–Z", date: "En yeni haber önce" },
  remove: "Çıkar",
  removeNamed: "Çıkar: {{name}}",
  removed: "Çıkarıldı: {{name}}",
  undo: "Geri al",
  empty: {
    title: "Henüz bir şey kaydetmediniz. Burası şöyle dolar:",
    story: {
      title: "Haberler",
      text: "Haberin başındaki Kaydet düğmesine, listede yanındaki yer imine ya da s tuşuna basın.",
    },
    sentence: {
      title: "Cümleler",
      text: "Bir cümleye dokunup “Cümleyi kaydet”i seçin ya da cümledeyken S tuşuna basın. İki dilde saklanır; burada çalışabilir, Anki için dışa aktarabilirsiniz.",
    },
    thread: {
      title: "İzlekler",
      text: "Birkaç ad izleyip “İzleği kaydet”i seçin. O günden sonra kaç haberinin yeni olduğunu söyler.",
    },
    history: {
      title: "Okuma geçmişi",
      text: "Açtığınız haberler günlerine göre, kaldığınız yerle birlikte burada listelenir. Bir sonraki gelişinizde yeni ya da değişmiş olanlar işaretlenir.",
    },
  },
  practice: {
    open: "Çalış",
    place: "{{at}} / {{all}}",
    show: "Öbür dilde göster",
    hide: "Gizle",
    next: "Sonraki",
    previous: "Önceki",
    turn: "Öbür dilde sor",
    none: "Bu cümlelerin hiçbiri iki dilde kayıtlı değil.",
  },
  anki: {
    csv: "Anki için (CSV)",
    tsv: "Anki için (TSV)",
    saved_one: "{{count}} cümle dosyaya kaydedildi",
    saved_other: "{{count}} cümle dosyaya kaydedildi",
    left_one: "{{count}} cümle tek dilde olduğu için dışarıda kaldı.",
    left_other: "{{count}} cümle tek dilde olduğu için dışarıda kaldı.",
  },
  kept: {
    title: "Ne, nerede saklanıyor",
    what: "Saklananlar: kaydettikleriniz, hangi haberi hangi gün açtığınız, haberde nerede kaldığınız ve hangi haberleri gördüğünüz.",
    where: "Hepsi bu cihazdaki bu tarayıcıda kalır. Hesap da sunucu da yok; başka kimse görmez.",
    risk: "Tarayıcı verileri silinirse bunlar da silinir; bazı tarayıcılar haftalarca uğranmayınca bunu kendiliğinden yapar. Dosyaya aktarırsanız güvende olur, başka bir tarayıcıya da taşıyabilirsiniz.",
    export: "Dosyaya aktar",
    import: "Dosyadan al",
    clear: "Her şeyi sil",
    sure: "Bütün kaydedilenler, okuma geçmişi ve kaldığınız yerler silinir. Yazı boyu ve renkler kalır.",
    clearYes: "Evet, her şeyi sil",
    clearNo: "Kalsın",
    cleared: "Her şey silindi",
  },
  imported: {
    added_one: "{{count}} kayıt eklendi.",
    added_other: "{{count}} kayıt eklendi.",
    already_one: "{{count}} kayıt zaten buradaydı.",
    already_other: "{{count}} kayıt zaten buradaydı.",
    replaced_one: "Bunlardan {{count}} tanesi dosyada daha sonra kaydedilmiş; o kaldı.",
    replaced_other: "Bunlardan {{count}} tanesi dosyada daha sonra kaydedilmiş; onlar kaldı.",
  },
  refused: {
    title: "Dosya alınmadı; hiçbir şey değişmedi.",
    unreadable: "Tarayıcı dosyayı okuyamadı.",
    notJson: "JSON dosyası değil ya da yarım kalmış.",
    foreign: "İzlek’in dışa aktardığı bir dosya değil.",
    newer:
      "Dosyayı daha yeni bir İzlek yazmış. En yeni sürüm için sayfayı yeniden yükleyip bir daha deneyin.",
    otherEdition: "Başka bir derlemenin dosyası: “{{edition}}”.",
    broken: "İçinde bozuk bir yer var: {{where}}.",
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
      "Bu bölüm yüklenemedi; bağlantı kopmuş olabilir. Şimdi kaydettikleriniz saklanmıyor. Okumaya her zamanki gibi devam edebilirsiniz.",
  },
  noScript:
    "Kaydetmek için betikler gerekir: her şeyi bu tarayıcıda sayfanın kendisi saklar. Haberler onlarsız da okunur.",
} as const satisfies Translated<typeof english>;
