import type { Page } from "@playwright/test";
import { middle, sentence, storyPath, told, WORDS } from "./reading-story";
import { expect, inEachLanguage, test } from "./test";
import { giveVoices } from "./voices";

interface Heard {
  readonly lang: string;
  readonly text: string;
  readonly rate: number;
}

const heard = (page: Page) => page.evaluate<readonly Heard[]>("window.saidSoFar()");
const sayOn = (page: Page) => page.evaluate("window.sayOn()");

inEachLanguage((language) => {
  const other = language === "tr" ? "en" : "tr";
  const words =
    language === "tr"
      ? {
          here: "Buradan dinle",
          pause: "Duraklat",
          play: "Okumayı sürdür",
          next: "Sonraki cümle",
          both: "İki dilde",
          speed: "Hız",
          player: "Sesli okuma",
          noVoice: "Türkçe ses yok",
          missing: "sesli okuyamıyor",
        }
      : {
          here: "Listen from here",
          pause: "Pause",
          play: "Read on",
          next: "Next sentence",
          both: "Both languages",
          speed: "Speed",
          player: "Reading aloud",
          noVoice: "no English voice",
          missing: "cannot read aloud",
        };

  test("a story is read aloud sentence by sentence, each language in its own voice", async ({
    page,
    visit,
  }) => {
    await giveVoices(page, ["en-GB", "tr-TR"]);
    await visit(storyPath(language));
    await page.getByRole("button", { name: WORDS[language].listen, exact: true }).click();
    const player = page.getByRole("region", { name: words.player });
    await expect(player).toBeVisible();
    await sayOn(page);
    await expect.poll(async () => (await heard(page)).length).toBe(2);
    const [first, second] = await heard(page);
    expect([first?.text, second?.text]).toEqual([told[0]?.[language], told[1]?.[language]]);
    expect(first?.lang).toMatch(new RegExp(`^${language}-`, "u"));
    await player.getByLabel(words.both).check();
    await sayOn(page);
    await expect.poll(async () => (await heard(page)).at(-1)?.text).toBe(told[1]?.[other]);
    expect((await heard(page)).at(-1)?.lang).toMatch(new RegExp(`^${other}-`, "u"));
    await player.getByLabel(words.speed).selectOption("1.5");
    await expect.poll(async () => (await heard(page)).at(-1)?.rate).toBe(1.5);
    await player.getByRole("button", { name: words.next }).click();
    await expect.poll(async () => (await heard(page)).at(-1)?.text).toBe(told[2]?.[language]);
    await player.getByRole("button", { name: words.pause }).click();
    const count = (await heard(page)).length;
    await player.getByRole("button", { name: words.play }).click();
    await expect.poll(async () => (await heard(page)).length).toBe(count + 1);
  });

  test("reading starts at any sentence, which is lit and in view", async ({ page, visit }) => {
    await giveVoices(page, ["en-GB", "tr-TR"]);
    await visit(storyPath(language, `#${middle.id}`));
    await page.keyboard.press("t");
    await page.getByRole("button", { name: words.here }).click();
    await expect.poll(async () => (await heard(page)).at(-1)?.text).toBe(middle[language]);
    await page.evaluate(() => window.scrollTo(0, 0));
    await sayOn(page);
    const next = told[told.indexOf(middle) + 1];
    await expect.poll(async () => (await heard(page)).at(-1)?.text).toBe(next?.[language]);
    await expect
      .poll(() =>
        page.evaluate((id) => {
          const rect = document.getElementById(id)?.getBoundingClientRect();
          return rect !== undefined && rect.top >= 0 && rect.bottom <= window.innerHeight;
        }, next?.id ?? ""),
      )
      .toBe(true);
  });

  for (const view of ["single", "interleaved"])
    test(`the player covers nothing of the sentence it reads, ${view}`, async ({ page, visit }) => {
      await giveVoices(page, ["en-GB", "tr-TR"]);
      await visit(storyPath(language, view === "single" ? "" : `?view=${view}`));
      await page.getByRole("button", { name: WORDS[language].listen, exact: true }).click();
      const player = page.getByRole("region", { name: words.player });
      const next = player.getByRole("button", { name: words.next });
      const last = view === "single" ? language : other;
      for (const pair of told.slice(1, 9)) {
        await next.click();
        const text = sentence(page, pair, last);
        await expect
          .poll(async () => {
            const [read, above] = [await text.boundingBox(), await player.boundingBox()];
            return read && above && read.y >= 0 && read.y + read.height <= above.y;
          }, pair.id)
          .toBe(true);
      }
    });

  test("single keys work while a box to tick has the focus", async ({ page, visit }) => {
    await giveVoices(page, ["en-GB", "tr-TR"]);
    await visit(storyPath(language));
    await page.getByRole("button", { name: WORDS[language].listen, exact: true }).click();
    await page.getByRole("region", { name: words.player }).getByLabel(words.both).focus();
    await page.keyboard.press("v");
    await expect(page).toHaveURL(/view=parallel/u);
  });

  test("a browser without a voice for the language says so, and the text stays", async ({ page, visit }) => {
    await giveVoices(page, [other]);
    await visit(storyPath(language));
    await page.getByRole("button", { name: WORDS[language].listen, exact: true }).click();
    await expect(page.getByRole("alert").filter({ hasText: words.noVoice })).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });

  test("a browser that can't read aloud says so", async ({ page, visit }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Object.getPrototypeOf(window) as object, "speechSynthesis");
      Reflect.deleteProperty(window, "speechSynthesis");
    });
    await visit(storyPath(language));
    await page.getByRole("button", { name: WORDS[language].listen, exact: true }).click();
    await expect(page.getByRole("alert").filter({ hasText: words.missing })).toBeVisible();
  });
});
