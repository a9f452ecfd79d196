import { plainText } from "@/content/marks";
import {
  atReadingLine,
  longest,
  middle,
  openChanged,
  placesAtOnce,
  sentence,
  storyPath,
  type Told,
  told,
  topOf,
  WORDS,
} from "./reading-story";
import { expect, expectAccessible, inEachLanguage, test } from "./test";

inEachLanguage((language) => {
  const words = WORDS[language];
  const other = language === "tr" ? "en" : "tr";

  test("the views are in the address, and a bare address shows one language", async ({ page, visit }) => {
    await visit(storyPath(language));
    await expect(sentence(page, middle, language)).toBeVisible();
    await expect(sentence(page, middle, other)).toBeHidden();
    await page.getByRole("link", { name: words.interleaved }).click();
    await expect(page).toHaveURL(/\?view=interleaved$/u);
    await expect(sentence(page, middle, other)).toBeVisible();
    await page.getByRole("link", { name: words.single }).click();
    await expect(page).not.toHaveURL(/view=/u);
    await expect(sentence(page, middle, other)).toBeHidden();
  });

  test("in two languages the title and the summary are in both", async ({ page, visit }) => {
    for (const view of ["single", "parallel", "interleaved"]) {
      await visit(storyPath(language, `?view=${view}`));
      for (const texts of [longest.title, longest.summary]) {
        const counterpart = page
          .getByRole("article")
          .getByText(plainText(texts[other] ?? "?"), { exact: true });
        await expect(
          page.getByText(plainText(texts[language] ?? "?"), { exact: true }).first(),
        ).toBeVisible();
        await expect(counterpart).toHaveCount(view === "single" ? 0 : 1);
        if (view !== "single") await expect(counterpart).toHaveAttribute("lang", other);
      }
    }
  });

  test("side by side, pairs are level at each text size; a narrow portrait window reads them interleaved", async ({
    page,
    visit,
    isMobile,
  }) => {
    await visit(storyPath(language, "?view=parallel"));
    for (const size of ["1", "4", "7"]) {
      await page.evaluate((step) => {
        document.documentElement.dataset["size"] = step;
      }, size);
      for (const pair of told.slice(0, 6)) {
        const [own, counterpart] = await placesAtOnce(
          sentence(page, pair, language),
          sentence(page, pair, other),
        );
        if (isMobile) {
          expect(counterpart.top).toBeGreaterThan(own.top);
          expect(Math.abs(counterpart.left - own.left)).toBeLessThan(2);
        } else {
          expect(Math.abs(counterpart.top - own.top)).toBeLessThan(1);
          expect(counterpart.left).toBeGreaterThan(own.right - 1);
        }
      }
    }
  });

  test.describe("a phone held sideways", () => {
    test.use({ viewport: { width: 844, height: 390 }, isMobile: true, hasTouch: true });

    test("has two columns", async ({ page, visit }) => {
      await visit(storyPath(language, "?view=parallel"));
      const [own, counterpart] = await placesAtOnce(
        sentence(page, middle, language),
        sentence(page, middle, other),
      );
      expect(Math.abs(own.top - counterpart.top)).toBeLessThan(1);
    });
  });

  test("the view chosen goes along to the next story, and a link's own view wins", async ({
    page,
    visit,
  }) => {
    await visit(storyPath(language));
    await page.getByRole("link", { name: words.parallel }).click();
    const next = page.getByRole("article").getByRole("navigation").getByRole("link").first();
    await expect(next).toHaveAttribute("href", /\?view=parallel$/u);
    await visit(`/${language}/`);
    await expect(page.getByRole("heading", { level: 3 }).first().getByRole("link")).toHaveAttribute(
      "href",
      /\?view=parallel$/u,
    );
    await visit(storyPath(language, "?view=interleaved"));
    await expect(page.getByRole("link", { name: words.interleaved })).toHaveAttribute("aria-current", "true");
    await visit(storyPath(language));
    await expect(page.getByRole("link", { name: words.single })).toHaveAttribute("aria-current", "true");
  });

  test("changing the view keeps the sentence being read where it is", async ({ page, visit }) => {
    await visit(storyPath(language, `#${middle.id}`));
    for (const key of ["v", "v", "v"]) {
      const before = await atReadingLine(page);
      const address = page.url();
      await page.keyboard.press(key);
      await expect(page).not.toHaveURL(address);
      expect(Math.abs((await topOf(page, before.id)) - before.top)).toBeLessThanOrEqual(8);
    }
  });

  test("what a story lacks in this language is shown in the other, marked and counted", async ({
    page,
    visit,
  }) => {
    const [first, ...rest] = longest.paragraphs;
    const [pair, ...pairs] = first?.pairs ?? [];
    await openChanged(page, visit, language, [
      { ...first, pairs: [{ ...pair, [language]: undefined }, ...pairs] },
      ...rest,
    ]);
    const borrowed = sentence(page, told[0] as (typeof told)[number], other);
    await expect(borrowed).toBeVisible();
    await expect(borrowed).toHaveAttribute("lang", other);
    await expect(
      page.getByText(language === "tr" ? "1 cümle yalnız İngilizce" : "1 sentence only in Turkish"),
    ).toBeVisible();
  });

  test("a sentence in one language stands as far from the next as one in both", async ({ page, visit }) => {
    const [first, ...rest] = longest.paragraphs;
    const alone = first?.pairs.map((pair, i) => (i === 1 ? { ...pair, [other]: undefined } : pair));
    await openChanged(page, visit, language, [{ ...first, pairs: alone }, ...rest]);
    for (const key of "vv") await page.keyboard.press(key);
    await expect(page).toHaveURL(/view=interleaved/u);
    const [, second, third] = told as [Told, Told, Told];
    await expect(sentence(page, third, other)).toBeVisible();
    const [between, after] = await Promise.all([
      placesAtOnce(sentence(page, told[0] as Told, other), sentence(page, second, language)),
      placesAtOnce(sentence(page, second, language), sentence(page, third, language)),
    ]);
    expect(after[1].top - after[0].bottom).toBeCloseTo(between[1].top - between[0].bottom, 0);
    expect(after[1].top - after[0].bottom).toBeGreaterThan(8);
  });

  for (const view of ["single", "parallel", "interleaved"] as const) {
    test(`the view ${view} is accessible`, async ({ page, visit }) => {
      await visit(storyPath(language, view === "single" ? "" : `?view=${view}`));
      await expectAccessible(page);
    });
  }
});
