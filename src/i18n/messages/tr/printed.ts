import type { printed as english } from "../en/printed";
import type { Translated } from "../translated";

/** What is printed into the pages and no script ever says. */
export const printed = {
  notStarted:
    "Liste ve adlar etkileşimli hâle getirilemedi. Sayfa bu hâliyle okunabilir; yeniden yüklemek çoğu zaman yeter.",
  noScript: {
    entities: "Bu haberde geçenler",
    why: "Bir adı izlemek için betikler gerekir; bu sayfalar onlarsız da çalışır.",
  },
} as const satisfies Translated<typeof english>;
