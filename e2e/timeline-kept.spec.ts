import type { Locator } from "@playwright/test";
import { heldBack } from "./faults";
import { afterFirstPaint, expectSteady, watchShift } from "./shift";
import { expect, inEachLanguage, test } from "./test";

const WORDS = {
  tr: {
    stories: "Haberler",
    tools: "Çizelgenin görünümü",
    lanes: "Satırlar",
    choose: "Satırları seç",
    fewer: "Daha az satır",
    remove: "Vladimir Putin satırını kaldır",
  },
  en: {
    stories: "Stories",
    tools: "View of the timeline",
    lanes: "Lanes",
    choose: "Choose lanes",
    fewer: "Fewer lanes",
    remove: "Remove the lane Vladimir Putin",
  },
} as const;

const top = async (element: Locator) => (await element.boundingBox())?.y ?? 0;

inEachLanguage((language) => {
  const words = WORDS[language];

  test("the lanes a reader chose have their room before they are drawn", async ({
    page,
    visit,
    isMobile,
  }) => {
    await visit(`/${language}/`);
    const tools = page.getByRole("toolbar", { name: words.tools });
    await tools.getByRole("button", { name: words.choose }).click();
    await page.getByRole("button", { name: words.remove }).click();
    // A phone, which shows few of them at first, shows all that one chose.
    if (isMobile) await expect(tools.getByRole("button", { name: words.fewer })).toBeVisible();
    const lanes = page.getByRole("list", { name: words.lanes }).first().getByRole("link");
    const chosen = await lanes.allTextContents();
    await watchShift(page);
    await afterFirstPaint(page, "**/*.js");
    await page.reload();
    await expect.poll(() => lanes.allTextContents()).toEqual(chosen);
    // What else is on its way need not come.
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await expectSteady(page);
  });

  for (const narrow of [false, true])
    test(`the stories stay where they are when the timeline comes after them${narrow ? ", on 360 px" : ""}`, async ({
      page,
      visit,
    }) => {
      if (narrow) await page.setViewportSize({ width: 360, height: 780 });
      const letGo = await heldBack(page, /\/Timeline-/);
      await visit(`/${language}/stories/2023-09-13-vostochny-summit`);
      await page.getByRole("banner").getByRole("link", { name: words.stories, exact: true }).click();
      const first = page.getByRole("main").getByRole("article").first();
      await expect(first).toBeVisible();
      const tools = page.getByRole("toolbar", { name: words.tools });
      await expect(tools).toHaveCount(0);
      const before = await top(first);
      letGo();
      await expect(tools).toBeVisible();
      expect(Math.abs((await top(first)) - before)).toBeLessThanOrEqual(4);
    });

  test("what else stands where the lanes' room is kept does not touch the page", async ({ page, visit }) => {
    await page.addInitScript(() => localStorage.setItem("izlek:lanes", "display:none"));
    await visit(`/${language}/`);
    await expect(page.getByRole("main")).toBeVisible();
  });
});
