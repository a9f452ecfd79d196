import type { shell as english } from "../en/shell";
import type { Translated } from "../translated";

export const shell = {
  skip: "İçeriğe geç",
  skipToThread: "İzleğe geç",
  home: "İzlek, bütün haberler",
  nav: {
    label: "Ana gezinme",
    stories: "Haberler",
    entities: "Kişiler ve yerler",
    library: "Kaydedilenler",
    about: "Hakkında",
    desk: "Masa",
  },
  language: {
    label: "Dil",
    announced: "Sayfa artık Türkçe.",
  },
  shortcuts: "Klavye kısayolları",
  close: "Kapat",
  loading: "Yükleniyor…",
  failed: {
    title: "Bu bölüm yüklenemedi",
    text: "Bağlantı kopmuş olabilir. Sayfaya gelmiş olan her şey okunabilir durumda.",
    retry: "Yeniden dene",
  },
  crashed: {
    title: "Burada bir şeyler ters gitti",
    text: "Sayfanın kalanı çalışıyor. Yeniden yüklemek çoğu zaman yeter.",
    reload: "Sayfayı yeniden yükle",
  },
  notFound: {
    title: "Böyle bir sayfa yok",
    text: "Adres yanlış yazılmış ya da aradığınız bu derlemeden çıkmış olabilir.",
    nearest: "Bunlardan birini mi aramıştınız?",
    home: "Bütün haberlere dön",
  },
  footer: {
    licence: "Metinler: {{licence}}. Kod: MIT.",
    privacy: "İzleyici yok. Kaydettikleriniz bu tarayıcıda kalır.",
  },
} as const satisfies Translated<typeof english>;
