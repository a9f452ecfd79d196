import { expect, test } from "vitest";
import { makeQuote } from "./quote";

const parts = {
  title: { language: "tr", text: "Kim & Putin" },
  date: "13 Eylül 2023",
  url: "https://example.org/tr/stories/x#p3s2",
} as const;

test("a quote is sentence, story, date and link", () => {
  const { text } = makeQuote({ ...parts, texts: [{ language: "tr", text: "İlk cümle." }] });
  expect(text).toBe("“İlk cümle.”\nKim & Putin, 13 Eylül 2023\nhttps://example.org/tr/stories/x#p3s2");
});

test("in both languages each sentence has a line and its own lang", () => {
  const quote = makeQuote({
    ...parts,
    texts: [
      { language: "tr", text: "Bir." },
      { language: "en", text: "One." },
    ],
  });
  expect(quote.text.split("\n").slice(0, 2)).toEqual(["“Bir.”", "“One.”"]);
  expect(quote.html).toContain('<p lang="en">“One.”</p>');
});

test("what is a sign in HTML is escaped in it", () => {
  const { html } = makeQuote({ ...parts, texts: [{ language: "en", text: '<b>"x"</b>' }] });
  expect(html).not.toContain("<b>");
  expect(html).toContain("Kim &#38; Putin");
});
