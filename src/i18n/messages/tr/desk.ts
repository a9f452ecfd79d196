import type { desk as english } from "../en/desk";
import type { Translated } from "../translated";

export const desk = {
  title: "Masa",
  what: "Editörler için. Masaya düz metin hâlinde bir yazı verin, haber taslağı çıksın: cümleler eşlenir, adlar ve tarihler işaretlenir, yalnızca bir insanın yapabileceği işler sıralanır. Ya da bütün bir derleme verin, içindeki her sorun listelensin. İkisi de yayımlanmadan önce, izlek ve zaman çizelgesiyle birlikte hemen okunabilir.",
  stays: "Her şey bu tarayıcıda olup biter; hiçbir şey bu cihazdan çıkmaz.",
  noScript:
    "Masa için betikler gerekir; burada kapalılar. Bilgisayarda “npm run draft” ve “npm run check” komutları aynı işi görür.",
  preview: {
    label: "Ön izleme",
    among_one: "Yayımlananların arasında {{count}} haberiniz okunuyor. Onu yalnızca bu tarayıcı gösterir.",
    among_other:
      "Yayımlananların arasında {{count}} haberiniz okunuyor. Onları yalnızca bu tarayıcı gösterir.",
    instead_one: "Yayımlananların yerine {{count}} haberiniz okunuyor. Onu yalnızca bu tarayıcı gösterir.",
    instead_other:
      "Yayımlananların yerine {{count}} haberiniz okunuyor. Onları yalnızca bu tarayıcı gösterir.",
    edition_one:
      "Yayımlanan derlemenin yerine sizinki okunuyor: {{count}} haber. Onu yalnızca bu tarayıcı gösterir.",
    edition_other:
      "Yayımlanan derlemenin yerine sizinki okunuyor: {{count}} haber. Onu yalnızca bu tarayıcı gösterir.",
    desk: "Masaya git",
    end: "Ön izlemeyi bitir",
  },
} as const satisfies Translated<typeof english>;
