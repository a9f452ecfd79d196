import type { entities as english } from "../en/entities";
import type { Translated } from "../translated";

export const entities = {
  title: "Kişiler ve yerler",
  kinds: { person: "Kişiler", place: "Yerler", organisation: "Kurumlar", thing: "Nesneler ve olaylar" },
  kind: {
    person: "kişi",
    place: "yer",
    organisation: "kurum",
    vehicle: "araç",
    treaty: "antlaşma",
    event: "olay",
  },
  following_one: "İzleniyor: {{name}}, {{count}} haber",
  following_other: "İzleniyor: {{name}}, {{count}} haber",
  unfollowed_one: "Artık izlenmiyor: {{name}}, {{count}} haber",
  unfollowed_other: "Artık izlenmiyor: {{name}}, {{count}} haber",
  undo: "Geri al",
  openPage: "Sayfasını aç",
} as const satisfies Translated<typeof english>;
