import { readFileSync } from "node:fs";
import { loadSource } from "./load-source.mjs";

/** Names, dates, quotations and abbreviations, as articles have them. */
const PARAGRAPH = {
  tr: "Rusya Devlet Başkanı Vladimir Putin, 13 Eylül 2023’te Vostoçni Uzay Üssü’nde Kim Jong-un’la görüştü. Kremlin Sözcüsü Dmitriy Peskov dün “Görüşme 4 saat sürdü” dedi; Dr. Ayşe Yılmaz ise bunu doğrulamadı.\n\n",
  en: "The Russian president, Vladimir Putin, met Kim Jong Un at the Vostochny Cosmodrome on 13 September 2023. “The talks took four hours”, the spokesman Dmitry Peskov said yesterday; Dr. Ann Miller did not confirm it.\n\n",
};

/** Drafting an article of so many bytes, in each language, and with both of them to align. */
export function drafting(bytes) {
  return {
    title: `Draft of an article of ${bytes} bytes`,
    async open() {
      const { draftStory } = await loadSource("/src/drafting/draft-story.ts");
      const entities = JSON.parse(readFileSync("edition/entities.json", "utf8"));
      const text = (language) => {
        const paragraph = PARAGRAPH[language];
        return paragraph.repeat(Math.max(1, Math.round(bytes / Buffer.byteLength(paragraph))));
      };
      const target = (name, raw) => ({
        name,
        own: true,
        run: async () => {
          const began = performance.now();
          const { counts } = draftStory({ published: "2023-09-14", ...raw }, entities);
          return { ms: performance.now() - began, sentences: counts.sentences };
        },
      });
      return {
        targets: [
          target("Turkish", { text: text("tr"), language: "tr" }),
          target("English", { text: text("en"), language: "en" }),
          target("both, aligned", { text: text("tr"), other: text("en"), language: "tr" }),
        ],
        close: () => {},
      };
    },
    rounds: bytes > 1e6 ? 1 : 3,
    warm: bytes <= 1e6,
    limits: { ms: { most: 10_000 } },
    grows: ["ms"],
  };
}
