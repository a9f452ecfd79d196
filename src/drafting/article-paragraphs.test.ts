import { expect, test } from "vitest";
import { articleParagraphs } from "./article-paragraphs";

const texts = (article: string) =>
  articleParagraphs(article).map(({ text, isHeading }) => (isHeading ? `# ${text}` : text));

test("each line is a paragraph; one without a full stop a heading", () => {
  expect(texts("İlk cümle. İkinci.\nBaşlık\nÜçüncü.")).toEqual(["İlk cümle. İkinci.", "# Başlık", "Üçüncü."]);
});

test("blank lines part paragraphs whose lines were wrapped by hand", () => {
  const wrapped =
    "Bu cümle satırın sonunda bitmez, çünkü elle\r\nbölünmüştür ve alt satırda da böylece\r\nsürüp gider.\r\n\r\n \r\nYeni paragraf.";
  expect(texts(wrapped)).toEqual([
    "Bu cümle satırın sonunda bitmez, çünkü elle bölünmüştür ve alt satırda da böylece sürüp gider.",
    "Yeni paragraf.",
  ]);
});

test("what comes last without a full stop is no heading; runs of white space are one space", () => {
  expect(texts("Cümle.\n\n\u00a0 Son  satır\t")).toEqual(["Cümle.", "Son satır"]);
});
