import type { search as english } from "../en/search";
import type { Translated } from "../translated";

export const search = {
  label: "Ara",
  open: "Aramayı aç",
  close: "Aramayı kapat",
  failed: "Arama dizini yüklenemedi",
} as const satisfies Translated<typeof english>;
