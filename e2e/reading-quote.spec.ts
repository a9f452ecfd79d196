import { plainText } from "@/content/marks";
import { longest, middle, sentence, storyPath, WORDS } from "./reading-story";
import { expect, inEachLanguage, test } from "./test";
import { wordsOf } from "./words";

inEachLanguage((language) => {
  const other = language === "tr" ? "en" : "tr";
  const words =
    language === "tr"
      ? {
          quoted: "Alıntı kopyalandı",
          both: "İki dilde alıntıla",
          refused: "panoya izin vermedi",
          text: "Alıntı",
          keys: "Klavye kısayolları",
          off: "Tek tuşluk kısayollar açık",
          close: "Kapat",
          thread: "İzlek",
        }
      : {
          quoted: "Quote copied",
          both: "Quote in both",
          refused: "refused the clipboard",
          text: "The quote",
          keys: "Keyboard shortcuts",
          off: "Single-key shortcuts are on",
          close: "Close",
          thread: "Thread",
        };

  test("a quote is sentence, story, date and link, as text and as HTML, in one language or both", async ({
    page,
    visit,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await visit(storyPath(language, `?with=kim-jong-un#${middle.id}`));
    await page.getByRole("button", { name: WORDS[language].quote, exact: true }).first().click();
    await expect(page.getByText(words.quoted).last()).toBeVisible();
    const link = new URL(storyPath(language, `#${middle.id}`).slice(1), new URL("/", page.url())).href;
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain(`“${middle[language]}”\n${plainText(longest.title[language] ?? "")}, `);
    expect(text.endsWith(link)).toBe(true);
    expect(text).not.toContain(middle[other]);
    // The button was above it, out of whose sight t would unfold another.
    await sentence(page, middle, language).scrollIntoViewIfNeeded();
    await page.keyboard.press("t");
    await page.getByRole("button", { name: words.both }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain(`“${middle[other]}”`);
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType("text/html"))?.text();
    });
    expect(html).toContain(`lang="${other}"`);
    expect(html).toContain("view=parallel");
  });

  test("that it was copied goes by itself, not under the pointer or the focus", async ({
    page,
    visit,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.clock.install();
    await visit(storyPath(language, `#${middle.id}`));
    const quote = page.getByRole("button", { name: WORDS[language].quote, exact: true }).first();
    const close = page.getByRole("button", { name: words.close, exact: true });
    await quote.click();
    await expect(close).toBeVisible();
    await close.hover();
    await page.clock.fastForward(20_000);
    await expect(close).toBeVisible();
    await close.focus();
    await quote.hover();
    await page.clock.fastForward(20_000);
    await expect(close).toBeVisible();
    await quote.focus();
    await page.clock.fastForward(2000);
    await expect(close).toBeHidden();
    await quote.click();
    await expect(close).toBeVisible();
    await page.clock.fastForward(7000);
    await expect(close).toBeHidden();
  });

  for (const turned of [false, true]) {
    test(`what is said leaves a phone's thread free${turned ? ", turned too" : ""}`, async ({
      page,
      visit,
      context,
    }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.setViewportSize(turned ? { width: 844, height: 390 } : { width: 390, height: 844 });
      await visit(storyPath(language, `?with=kim-jong-un#${middle.id}`));
      await page.getByRole("button", { name: WORDS[language].quote, exact: true }).first().click();
      const close = page.getByRole("button", { name: words.close, exact: true });
      await close.click({ trial: true });
      const thread = page.getByRole("button", { name: new RegExp(`^${words.thread} · `, "u") });
      await thread.click();
      await expect(page.getByRole("dialog")).toBeVisible();
    });
  }

  test("a refused clipboard is said, with the quote to copy by hand, and stays", async ({ page, visit }) => {
    await page.clock.install();
    await page.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException("refused", "NotAllowedError"));
      Object.defineProperty(navigator, "clipboard", { value: { write: refuse, writeText: refuse } });
    });
    await visit(storyPath(language, `#${middle.id}`));
    await page.getByRole("button", { name: WORDS[language].quote, exact: true }).first().click();
    await expect(page.getByText(words.refused).last()).toBeVisible();
    await expect(page.getByRole("textbox", { name: words.text })).toHaveValue(
      new RegExp(middle[language].slice(0, 20).replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"), "u"),
    );
    await page.clock.fastForward(60_000);
    await expect(page.getByRole("textbox", { name: words.text })).toBeVisible();
  });

  test("on paper stand the text in the view, its sources and its address, and nothing to press", async ({
    page,
    visit,
  }) => {
    await visit(storyPath(language, "?view=interleaved"));
    await page.emulateMedia({ media: "print" });
    await expect(page.getByText(middle[other].slice(0, 60)).first()).toBeVisible();
    await expect(page.getByText(page.url())).toBeVisible();
    await expect(page.getByRole("heading", { name: WORDS[language].sources })).toBeVisible();
    await expect(page.getByRole("button")).toHaveCount(0);
    await expect(page.getByRole("navigation")).toHaveCount(0);
    // Its place is named above.
    await expect(page.getByRole("img")).toHaveCount(0);
  });

  test("on paper the text is dark, whatever the screen is, and its title no larger than paper asks", async ({
    page,
    visit,
  }) => {
    await page.addInitScript(() => {
      localStorage.setItem("izlek:comfort", JSON.stringify({ theme: "dark", size: "7" }));
    });
    await visit(storyPath(language, "?view=interleaved"));
    const shown = () =>
      page.evaluate(() => {
        const style = (selector: string) => getComputedStyle(document.querySelector(selector) as Element);
        const rgb = style("main article").color.match(/\d+/gu)?.map(Number) ?? [];
        return { darkest: Math.max(...rgb), title: Number.parseFloat(style("h1").fontSize) };
      });
    await expect.poll(async () => (await shown()).darkest).toBeGreaterThan(200);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ media: "print", colorScheme });
      await expect.poll(async () => (await shown()).darkest).toBeLessThan(60);
      await expect.poll(async () => (await shown()).title).toBeLessThan(30);
    }
  });

  test("on paper no heading is left alone at a page's foot", async ({ page, visit }) => {
    for (const view of ["", "?view=parallel", "?view=interleaved"]) {
      await visit(storyPath(language, view));
      await page.emulateMedia({ media: "print" });
      const headings = page.getByRole("article").getByRole("heading");
      const others = () =>
        headings.evaluateAll((all) =>
          all
            .map((heading) => {
              const { breakAfter, breakInside } = getComputedStyle(heading);
              return `${heading.tagName} ${breakAfter} ${breakInside}`;
            })
            .filter((said) => !/^(?:H1 avoid|H2 avoid avoid)/u.test(said)),
        );
      expect(await headings.count()).toBeGreaterThan(2);
      // What only a page that answers needs of its looks comes after its first paint.
      await expect.poll(others).toEqual([]);
      await page.emulateMedia({ media: null });
    }
  });

  test("? shows the keys; they can be switched off, and are off in fields", async ({ page, visit }) => {
    await visit(storyPath(language));
    await page.keyboard.press("?");
    const help = page.getByRole("dialog", { name: words.keys });
    await expect(help).toBeVisible();
    const beside = await help.getByRole("definition").evaluateAll((meanings) =>
      meanings.map((meaning) => {
        const key = meaning.previousElementSibling?.getBoundingClientRect() ?? new DOMRect();
        const { left, top } = meaning.getBoundingClientRect();
        return left >= key.right && top < key.bottom;
      }),
    );
    expect(beside.length).toBeGreaterThan(5);
    expect(beside).not.toContain(false);
    await help.getByRole("checkbox", { name: words.off }).uncheck();
    await help.getByRole("button", { name: words.close }).click();
    await page.keyboard.press("v");
    await page.keyboard.press("l");
    await expect(page).toHaveURL(new RegExp(`${storyPath(language)}$`, "u"));
    await page.getByRole("button", { name: words.keys }).click();
    await help.getByRole("checkbox", { name: words.off }).check();
    await help.getByRole("button", { name: words.close }).click();
    await page.keyboard.press("v");
    await expect(page).toHaveURL(/view=parallel/u);
  });

  test("the skip link leads past the header, and the next story is said and focused", async ({
    page,
    visit,
  }) => {
    await visit(storyPath(language));
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
    await page.keyboard.press("p");
    await expect(page).not.toHaveURL(new RegExp(longest.id, "u"));
    const heading = page.getByRole("heading", { level: 1 });
    await expect(heading).toBeFocused();
    const title = await heading.textContent();
    const told = page.getByRole("status").filter({ hasText: title ?? "?" });
    await expect(told.first()).toBeAttached();
  });

  test.describe("where the thread stands beside the story", () => {
    test.use({ viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false });

    test("a second skip link leads to it", async ({ page, visit }) => {
      await visit(storyPath(language, "?with=kim-jong-un"));
      const link = page.getByRole("link", { name: wordsOf(language).shell.skipToThread });
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await expect(link).toBeFocused();
      await page.keyboard.press("Enter");
      const thread = page.getByRole("complementary").filter({ hasText: "Kim Jong" });
      await expect(thread.first()).toBeFocused();
      await expect(page).toHaveURL(/\?with=kim-jong-un$/u);
    });
  });
});
