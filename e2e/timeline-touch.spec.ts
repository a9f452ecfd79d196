import type { Page } from "@playwright/test";
import { expect, expectAccessible, inEachLanguage, scrolled, test } from "./test";

const WORDS = {
  tr: {
    timeline: "Zaman çizelgesi",
    chart: "Haberlerin zaman içindeki grafiği",
    tools: "Çizelgenin görünümü",
    zoomIn: "Yakınlaştır",
    show: "Tüm satırları göster",
    fewer: "Daha az satır",
    lanes: "Satırlar",
    up: "Vladimir Putin yukarı",
    choose: "Satırları seç",
    add: "Satır ekle",
    from: "Başlangıç",
  },
  en: {
    timeline: "Timeline",
    chart: "Chart of the stories in time",
    tools: "View of the timeline",
    zoomIn: "Zoom in",
    show: "Show all lanes",
    fewer: "Fewer lanes",
    lanes: "Lanes",
    up: "Move Vladimir Putin up",
    choose: "Choose lanes",
    add: "Add a lane",
    from: "From",
  },
} as const;

const THUMB = 44;

test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

/** A finger that moves as a browser sees one: the page scrolls where `touch-action` leaves it to. */
async function swipe(
  page: Page,
  at: { x: number; y: number },
  by: { x?: number; y?: number },
): Promise<void> {
  await touch(page, (share) => [{ x: at.x + (by.x ?? 0) * share, y: at.y + (by.y ?? 0) * share }]);
}

/** Two fingers that move apart, sideways. */
async function spread(page: Page, at: { x: number; y: number }): Promise<void> {
  await touch(page, (share) => [
    { x: at.x - 20 - 60 * share, y: at.y, id: 0 },
    { x: at.x + 20 + 60 * share, y: at.y, id: 1 },
  ]);
}

type Finger = { x: number; y: number; id?: number };

/** @param fingers where they are, from 0 at their start to 1 at their end */
async function touch(page: Page, fingers: (share: number) => Finger[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const send = async (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: Finger[]) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints });
  await send("touchStart", fingers(0));
  for (let step = 1; step <= 10; step++) await send("touchMove", fingers(step / 10));
  await send("touchEnd", []);
}

inEachLanguage((language) => {
  const words = WORDS[language];
  const middleOf = async (page: Page, name: string) => {
    const box = await page.getByRole("group", { name }).boundingBox();
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  };
  const onStrip = async (page: Page) => {
    const thumb = await page.getByRole("slider", { name: words.from }).boundingBox();
    return { x: 240, y: (thumb?.y ?? 0) + THUMB / 2 };
  };
  /** It lies below the strip, and is as high. */
  const onHandle = async (page: Page) => {
    const { x, y } = await onStrip(page);
    return { x, y: y + THUMB };
  };

  test("a finger that moves up over any part of the chart scrolls the page", async ({ page, visit }) => {
    await visit(`/${language}/`);
    for (const place of [await middleOf(page, words.chart), await onStrip(page), await onHandle(page)]) {
      await swipe(page, place, { y: -200 });
      await expect.poll(() => scrolled(page)).toBeGreaterThan(150);
      await page.evaluate(() => scrollTo(0, 0));
    }
    await expect(page).toHaveURL(new RegExp(`/${language}/$`, "u"));
  });

  test("a finger that moves sideways pans the chart and not the page", async ({ page, visit }) => {
    await visit(`/${language}/`);
    const toolbar = page.getByRole("toolbar", { name: words.tools });
    await toolbar.getByRole("button", { name: words.zoomIn }).tap();
    const said = page.getByRole("region", { name: words.timeline }).getByText(/20\d\d – 20\d\d$/u);
    await expect(said).toBeVisible();
    const before = await said.textContent();
    await swipe(page, await middleOf(page, words.chart), { x: -120 });
    await expect(said).not.toHaveText(before ?? "");
    expect(await scrolled(page)).toBe(0);
  });

  test("two fingers zoom the chart over its handle, and the page over all else", async ({ page, visit }) => {
    await visit(`/${language}/`);
    const timeline = page.getByRole("region", { name: words.timeline });
    const shown = timeline.getByText(/20\d\d – 20\d\d$/u);
    const scale = () => page.evaluate(() => visualViewport?.scale ?? 0);
    await spread(page, await onHandle(page));
    await expect(shown).toBeVisible();
    expect(await scale()).toBe(1);
    const before = await shown.textContent();
    await spread(page, await middleOf(page, words.chart));
    await expect.poll(scale).toBeGreaterThan(1.2);
    await expect(shown).toHaveText(before ?? "");
    await visit(`/${language}/`);
    expect(await scale()).toBe(1);
    await spread(page, await onStrip(page));
    await expect.poll(scale).toBeGreaterThan(1.2);
    await expect(page).toHaveURL(new RegExp(`/${language}/$`, "u"));
  });

  test("a tap shows the card of a mark and leads on from it", async ({ page, visit }) => {
    await visit(`/${language}/?from=2019-04-25&to=2019-04-25`);
    const chart = page.getByRole("group", { name: words.chart });
    await chart
      .getByRole("link")
      .first()
      .tap({ position: { x: 22, y: 22 } });
    await expect(page).toHaveURL(/from=2019-04-25/u);
    await page
      .getByRole("region", { name: /(Nisan|April) 2019/u })
      .getByRole("link", { name: /.Vladivostok/u })
      .tap();
    await expect(page).toHaveURL(/stories\/2019-04-25-vladivostok-summit/u);
  });

  test("a phone shows two lanes until it is asked for all, or one is chosen", async ({ page, visit }) => {
    await visit(`/${language}/`);
    const names = page.getByRole("list", { name: words.lanes }).first().getByRole("link");
    const button = (name: string) => page.getByRole("button", { name, exact: true });
    await expect(names).toHaveCount(2);
    await button(words.show).tap();
    await expect(names).toHaveCount(5);
    await button(words.fewer).tap();
    await expect(names).toHaveCount(2);
    await button(words.choose).tap();
    await button(words.up).tap();
    await expect(names).toHaveCount(5);
  });

  test("everything one taps is as large as a thumb", async ({ page, visit }) => {
    await visit(`/${language}/`);
    await page.getByRole("button", { name: words.show }).tap();
    const timeline = page.getByRole("region", { name: words.timeline });
    const chart = page.getByRole("group", { name: words.chart });
    const targets = timeline.getByRole("button").or(timeline.getByRole("slider")).or(chart.getByRole("link"));
    const heights = await targets.evaluateAll((all) =>
      all.map((each) => each.getBoundingClientRect().height),
    );
    await page.getByRole("button", { name: words.choose }).tap();
    await expect(timeline.getByRole("combobox", { name: words.add })).toBeVisible();
    expect(heights.length).toBeGreaterThan(10);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(THUMB);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await expectAccessible(page);
  });
});

test("a lane's name on two lines comes apart at its space", async ({ page, visit }) => {
  await visit("/tr/");
  await page.getByRole("button", { name: WORDS.tr.show }).tap();
  const name = page.getByRole("list", { name: WORDS.tr.lanes }).getByRole("link", { name: "Kim Jong-un" });
  const lines = await name.getByText("Jong-un", { exact: true }).evaluate((word) => {
    const range = document.createRange();
    range.selectNodeContents(word);
    return range.getClientRects().length;
  });
  expect(lines).toBe(1);
});
