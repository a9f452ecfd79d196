import type { Page } from "@playwright/test";
import { titleOf } from "./shipped";
import { addressInBar, expect, expectAccessible, inEachLanguage, test } from "./test";

const STORY = "stories/2023-09-13-vostochny-summit";
const WORDS = {
  tr: {
    following: /^İzleniyor: Vladimir Putin, \d+ haber/u,
    left: /^Artık izlenmiyor: Vladimir Putin, 50 haber/u,
    leftOut: /^Hariç tutuluyor: Vladimir Putin, \d+ haber/u,
    letIn: /^Artık hariç tutulmuyor: Vladimir Putin, 50 haber/u,
    undo: "Geri al",
    close: "Kapat",
    any: "Biri yeter",
    without: "Hariç",
    page: "Sayfasını aç",
    note: "Rusya Devlet Başkanı.",
  },
  en: {
    following: /^Following Vladimir Putin: \d+ stories/u,
    left: /^No longer following Vladimir Putin: 50 stories/u,
    leftOut: /^Leaving out Vladimir Putin: \d+ stories/u,
    letIn: /^No longer leaving out Vladimir Putin: 50 stories/u,
    undo: "Undo",
    close: "Close",
    any: "Any of",
    without: "Leave out",
    page: "Open page",
    note: "President of Russia.",
  },
} as const;

const mentions = (page: Page) => page.getByRole("article").getByRole("link", { name: /^(Vladimir )?Putin/u });
const card = (page: Page) => page.getByRole("dialog", { name: "Vladimir Putin" });

/** The card comes when the page is idle; until then a click follows without it. */
async function visitWithCard(page: Page, visit: (path: string) => Promise<void>, path: string) {
  const come = page.waitForResponse(/EntityCard-[^/]+\.js$/u);
  await visit(path);
  await come;
}

inEachLanguage((language) => {
  const words = WORDS[language];

  test("Back undoes the follow and takes its card along", async ({ page, visit }) => {
    await visitWithCard(page, visit, `/${language}/${STORY}`);
    await mentions(page).nth(2).click();
    await expect(card(page)).toBeVisible();
    await addressInBar(page);
    await page.goBack();
    await expect(card(page)).toBeHidden();
    await expect(page).toHaveURL(new RegExp(`${STORY}$`));
  });

  test("a card that is open is not printed", async ({ page, visit }) => {
    await visitWithCard(page, visit, `/${language}/${STORY}`);
    await mentions(page).nth(2).click();
    await expect(card(page)).toBeVisible();
    await page.emulateMedia({ media: "print" });
    await expect(card(page)).toBeHidden();
  });

  test("the second press of a double one changes nothing", async ({ page, visit }) => {
    await visitWithCard(page, visit, `/${language}/${STORY}`);
    for (const nth of [1, 2, 3]) {
      await mentions(page).nth(nth).dblclick();
      await expect(card(page)).toBeVisible();
      await expect(page).toHaveURL(new RegExp(`${STORY}\\?with=vladimir-putin$`));
      await card(page).getByRole("button", { name: words.undo }).click();
      await expect(page).toHaveURL(new RegExp(`${STORY}$`));
    }
  });

  test("one click follows, says so, and can be undone", async ({ page, visit }) => {
    await visitWithCard(page, visit, `/${language}/${STORY}`);
    const length = await page.evaluate(() => history.length);
    await mentions(page).nth(2).click();
    await expect(page).toHaveURL(/\?with=vladimir-putin$/u);
    await expect(card(page).getByText(words.following)).toBeVisible();
    await expect(card(page)).toHaveAccessibleDescription(words.following);
    expect(await page.evaluate(() => history.length)).toBe(length + 1);
    await expect(card(page).getByText(words.note)).toBeVisible();
    await card(page).getByRole("button", { name: words.undo }).click();
    await expect(page).toHaveURL(/vostochny-summit$/u);
    await expect(card(page)).toHaveCount(0);
    await expect(mentions(page).nth(2)).toBeFocused();
    await expect(page.getByRole("status").filter({ hasText: words.left })).toHaveCount(1);
  });

  test("the card says how it counts, and opens the entity's page", async ({ page, visit }) => {
    await visitWithCard(page, visit, `/${language}/${STORY}`);
    await mentions(page).nth(2).click();
    await card(page).getByRole("link", { name: words.any, exact: true }).click();
    await expect(page).toHaveURL(/\?any=vladimir-putin$/u);
    await expect(card(page)).toHaveAccessibleDescription(words.following);
    await card(page).getByRole("link", { name: words.without, exact: true }).click();
    await expect(page).toHaveURL(/\?without=vladimir-putin$/u);
    await expect(card(page)).toHaveAccessibleDescription(words.leftOut);
    await expect(page.getByRole("status").filter({ hasText: words.leftOut })).toHaveCount(1);
    await card(page).getByRole("link", { name: words.page }).click();
    await expect(page).toHaveURL(/\/entities\/vladimir-putin\?without=vladimir-putin$/u);
    await expect(card(page)).toHaveCount(0);
  });

  test("a click on one who is left out says that this is over", async ({ page, visit }) => {
    await visitWithCard(page, visit, `/${language}/${STORY}?without=vladimir-putin`);
    await mentions(page).nth(2).click();
    await expect(page).toHaveURL(/vostochny-summit$/u);
    await expect(card(page)).toHaveAccessibleDescription(words.letIn);
    await expect(page.getByRole("status").filter({ hasText: words.letIn })).toHaveCount(1);
  });

  test("focusing by keyboard previews", async ({ page, visit }) => {
    await visitWithCard(page, visit, `/${language}/${STORY}`);
    await mentions(page).nth(2).focus();
    await page.keyboard.press("Shift");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Shift+Tab");
    await expect(page.getByRole("tooltip")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("tooltip")).toHaveCount(0);
    await expect(mentions(page).nth(2)).toBeFocused();
  });

  test("e and E step through the followed mentions", async ({ page, visit }) => {
    await visit(`/${language}/${STORY}?with=vladimir-putin`);
    const followed = page.getByRole("article").getByRole("link", { name: /^(Vladimir )?Putin(.\p{L}+)?$/u });
    await expect(followed.first()).toHaveAttribute("aria-current", "true");
    await page.keyboard.press("e");
    await expect(followed.first()).toBeFocused();
    await page.keyboard.press("e");
    await expect(followed.nth(1)).toBeFocused();
    await page.keyboard.press("Shift+E");
    await expect(followed.first()).toBeFocused();
    await page.keyboard.press("Shift+E");
    await expect(followed.last()).toBeFocused();
    await expect(followed.last()).toBeInViewport();
  });

  test("from a sentence e goes on to the next followed mention, and E back to the one before", async ({
    page,
    visit,
  }) => {
    await visit(`/${language}/${STORY}?with=kim-jong-un`);
    const focused = () => page.evaluate(() => document.activeElement?.id);
    const paragraph = () => page.evaluate(() => document.activeElement?.closest("p")?.id);
    for (const id of ["p1s1", "p1s2", "p2s1", "p2s2"]) {
      await page.keyboard.press("j");
      await expect.poll(focused).toBe(id);
    }
    await page.keyboard.press("e");
    await expect.poll(paragraph).toBe("p3");
    await page.keyboard.press("k");
    await expect.poll(focused).toBe("p2s1");
    await page.keyboard.press("Shift+E");
    await expect.poll(paragraph).toBe("p1");
  });

  test("following a chip of the list keeps the focus on the screen", async ({ page, visit }) => {
    await visit(`/${language}/`);
    const chip = page.getByRole("article").first().getByRole("listitem").getByRole("link").first();
    await chip.focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\?with=/u);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
  });

  test("where the text leaves open who is meant, the card lists the candidates", async ({ page, visit }) => {
    await page.route(/\/data\/stories\/2023-09-13-vostochny-summit\./u, async (route) => {
      const text = await (await route.fetch()).text();
      await route.fulfill({ body: text.replaceAll("](vladimir-putin)", "](vladimir-putin|kim-jong-il)") });
    });
    // By way of the list: a page of its own was printed with the text as it stands.
    await visitWithCard(page, visit, `/${language}/`);
    const title = titleOf("2023-09-13-vostochny-summit", language);
    await page.getByRole("article").getByRole("link", { name: title, exact: true }).click();
    await expect(page).toHaveURL(/2023-09-13-vostochny-summit$/u);
    await mentions(page).nth(2).click();
    const which = page.getByRole("dialog", { name: language === "tr" ? "Hangisi?" : "Which one?" });
    await expect(which).toBeVisible();
    await expect(page).toHaveURL(/2023-09-13-vostochny-summit$/u);
    await which.getByRole("link", { name: /^Kim Jong/u }).click();
    await expect(page).toHaveURL(/\?with=kim-jong-il$/u);
  });

  test("an open card passes axe", async ({ page, visit }) => {
    await visitWithCard(page, visit, `/${language}/${STORY}`);
    await mentions(page).nth(2).click();
    await expect(card(page).getByRole("link", { name: words.page })).toBeInViewport();
    await expectAccessible(page);
  });

  test.describe("with a mouse and a wide window", () => {
    test.use({ viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false });

    test("by keyboard: Enter follows, Tab goes into the card, Escape comes back", async ({ page, visit }) => {
      await visitWithCard(page, visit, `/${language}/${STORY}`);
      const mention = mentions(page).nth(2);
      await mention.focus();
      await page.keyboard.press("Enter");
      await expect(card(page)).toBeVisible();
      await expect(page.getByRole("status").filter({ hasText: words.following })).toHaveCount(1);
      await expect(mention).toBeFocused();
      await page.keyboard.press("Tab");
      await expect(card(page).getByRole("button", { name: words.undo })).toBeFocused();
      await page.keyboard.press("Shift+Tab");
      await expect(mention).toBeFocused();
      await page.keyboard.press("Tab");
      await card(page).getByRole("button", { name: words.close }).focus();
      await page.keyboard.press("Tab");
      await expect(card(page)).toHaveCount(0);
      await expect(mention).not.toBeFocused();
      await mention.focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Escape");
      await expect(card(page)).toHaveCount(0);
      await expect(mention).toBeFocused();
    });

    test("the focus that Escape brings back previews nothing", async ({ page, visit }) => {
      await visitWithCard(page, visit, `/${language}/${STORY}`);
      const mention = mentions(page).nth(2);
      await mention.focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      await expect(card(page).getByRole("button", { name: words.undo })).toBeFocused();
      await page.clock.install();
      await page.keyboard.press("Escape");
      await expect(mention).toBeFocused();
      // Longer than a preview waits.
      await page.clock.runFor(1_000);
      await expect(page.getByRole("tooltip")).toHaveCount(0);
    });

    test("pointing previews without following; the preview can be pointed at, and Escape sends it away", async ({
      page,
      visit,
    }) => {
      await visitWithCard(page, visit, `/${language}/${STORY}`);
      const preview = page.getByRole("tooltip");
      await mentions(page).nth(2).hover();
      await expect(preview.getByText(words.note)).toBeVisible();
      await expect(page).toHaveURL(/vostochny-summit$/u);
      await preview.hover();
      await expect(preview).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(preview).toHaveCount(0);
      await mentions(page).nth(1).hover();
      await expect(preview).toBeVisible();
      await page.getByRole("banner").hover();
      await expect(preview).toHaveCount(0);
    });

    test("a modified click opens a tab and follows nothing here", async ({ page, visit, context }) => {
      await visitWithCard(page, visit, `/${language}/${STORY}`);
      const opened = context.waitForEvent("page");
      await mentions(page)
        .nth(2)
        .click({ modifiers: ["ControlOrMeta"] });
      await expect(await opened).toHaveURL(/\?with=vladimir-putin$/u);
      await expect(page).toHaveURL(/vostochny-summit$/u);
      await expect(card(page)).toHaveCount(0);
    });
  });

  test.describe("with a finger and a narrow window", () => {
    test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

    test("on a phone the card is a sheet that is swiped away, and the mention has the focus again", async ({
      page,
      visit,
    }) => {
      await visitWithCard(page, visit, `/${language}/${STORY}`);
      await mentions(page).nth(2).tap();
      await expect(card(page)).toBeVisible();
      const { x, y } = (await card(page).boundingBox()) ?? { x: 0, y: 0 };
      const session = await page.context().newCDPSession(page);
      const touch = (type: "touchStart" | "touchMove" | "touchEnd", by: number) =>
        session.send("Input.dispatchTouchEvent", {
          type,
          touchPoints: type === "touchEnd" ? [] : [{ x: x + 150, y: y + 20 + by }],
        });
      await touch("touchStart", 0);
      for (const by of [20, 60, 120]) await touch("touchMove", by);
      await touch("touchEnd", 0);
      await expect(card(page)).toHaveCount(0);
      await expect(mentions(page).nth(2)).toBeFocused();
      await expect(page).toHaveURL(/\?with=vladimir-putin$/u);
    });
  });
});
