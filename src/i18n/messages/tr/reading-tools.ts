import type { readingTools as english } from "../en/reading-tools";
import type { Translated } from "../translated";

export const readingTools = {
  passageGone: "Bu bağlantıdaki cümle artık yok. En yakınındaki gösteriliyor.",
  quoteText: "Alıntı",
  comfort: {
    themes: { light: "Açık", sepia: "Sepya", dark: "Koyu", system: "Sistemdeki gibi" },
    theme: "Renkler",
    size: "Yazı boyu",
    sizeValue: "adım {{step}} / 7",
    smaller: "Küçült",
    larger: "Büyüt",
    measure: "Satır uzunluğu",
    measures: { narrow: "Kısa", normal: "Orta", wide: "Uzun" },
    face: "Yazı tipi",
    faces: { serif: "Tırnaklı", sans: "Tırnaksız" },
    justify: "İki yana yasla",
    hyphens: "Heceleme",
    reset: "Sıfırla",
    notKept: "Tarayıcı bunu saklamaya izin vermiyor; sayfadan ayrılana kadar geçerli.",
  },
  speech: {
    label: "Sesli okuma",
    play: "Okumayı sürdür",
    pause: "Duraklat",
    previous: "Önceki cümle",
    next: "Sonraki cümle",
    stop: "Okumayı bitir",
    speed: "Hız",
    both: "İki dilde",
    missing: "Bu tarayıcı sesli okuyamıyor. Metnin tamamı okunabilir durumda.",
    noVoice:
      "Bu tarayıcıda Türkçe ses yok, bu yüzden sesli okunamıyor. Sistem ayarlarından bir ses eklenebilir.",
    noOtherVoice: "Bu tarayıcıda İngilizce ses yok; yalnız Türkçesi okunuyor.",
    failed: "Okuma durdu: tarayıcının sesi yanıt vermedi.",
    ended: "Haber sonuna kadar okundu.",
  },
  pair: {
    sources_one: "{{count}} kaynak",
    sources_other: "{{count}} kaynak",
    noSources: "Bu cümle için kaynak belirtilmemiş.",
    listen: "Buradan dinle",
    quote: "Alıntıla",
    quoteBoth: "İki dilde alıntıla",
    close: "Kapat",
  },
  resume: {
    offer: "Kaldığınız yer: {{all}} cümleden {{at}}. cümle.",
    go: "Oradan devam et",
  },
} as const satisfies Translated<typeof english>;
