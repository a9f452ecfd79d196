import type { Page } from "@playwright/test";
import { sayDate } from "@/content/say-date";
import { expect, expectAccessible, inEachLanguage, scrolled, test } from "./test";

const WORDS = {
  tr: {
    timeline: "Zaman çizelgesi",
    chart: "Haberlerin zaman içindeki grafiği",
    list: "Çizelgedeki haberler, en eskiden en yeniye",
    stories: "Haberler, en yeniden en eskiye",
    tools: "Çizelgenin görünümü",
    zoomIn: "Yakınlaştır",
    fitAll: "Bütün zamanı göster",
    asList: "Liste olarak",
    from: "Başlangıç",
    to: "Bitiş",
    typed: "Tarih yaz",
    apply: "Tarihleri uygula",
    wrong: /bir tarih değil/u,
    first: /^9 Şubat 2000, .+; geçen adlar: .*Rusya/u,
    group: /\d{4}, \d+ haber$/u,
    lanes: "Satırlar",
    choose: "Satırları seç",
    putin: "Vladimir Putin",
    remove: "Vladimir Putin satırını kaldır",
    up: "Vladimir Putin yukarı",
    hide: "Satırları gizle",
    show: "Satırları göster",
    clear: "Tarihleri temizle",
    more: /^\d+ ad daha$/u,
    rocket: "27 Mayıs 2024 Pazartesi",
    since: "2010",
    count: (n: number) => `${n} haber`,
    lane: /^Satır: /u,
    sight: /haber görünüyor/u,
  },
  en: {
    timeline: "Timeline",
    chart: "Chart of the stories in time",
    list: "Stories of the timeline, oldest first",
    stories: "Stories, newest first",
    tools: "View of the timeline",
    zoomIn: "Zoom in",
    fitAll: "Show all time",
    asList: "As a list",
    from: "From",
    to: "To",
    typed: "Type dates",
    apply: "Set the dates",
    wrong: /is no date/u,
    first: /^9 February 2000, .+, with .*Russia/u,
    group: /\d{4}, \d+ stories$/u,
    lanes: "Lanes",
    choose: "Choose lanes",
    putin: "Vladimir Putin",
    remove: "Remove the lane Vladimir Putin",
    up: "Move Vladimir Putin up",
    hide: "Hide the lanes",
    show: "Show the lanes",
    clear: "Clear the dates",
    more: /^\d+ more$/u,
    rocket: "Monday 27 May 2024",
    since: "2010",
    count: (n: number) => (n === 1 ? "1 story" : `${n} stories`),
    lane: /^Lane: /u,
    sight: /in sight/u,
  },
} as const;

test.use({ viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false });

inEachLanguage((language) => {
  const words = WORDS[language];
  const timeline = (page: Page) => page.getByRole("region", { name: words.timeline });
  const chart = (page: Page) => page.getByRole("group", { name: words.chart });
  const tool = (page: Page, name: string) =>
    page.getByRole("toolbar", { name: words.tools }).getByRole("button", { name, exact: true });
  const focusedName = (page: Page) =>
    page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
  const marksOf = (page: Page) => chart(page).getByRole("link").or(chart(page).getByRole("button"));

  /** Once the keys are heard, which is when one mark alone is a stop of the Tab key. */
  async function goToFirstMark(page: Page): Promise<void> {
    const stops = () =>
      marksOf(page).evaluateAll((all: HTMLElement[]) => all.filter((mark) => mark.tabIndex === 0).length);
    await expect.poll(stops).toBe(1);
    await tool(page, words.zoomIn).press("Tab");
    await chart(page).getByRole("button").last().focus();
    await page.keyboard.press("Home");
    await expect.poll(() => focusedName(page)).toMatch(/2000/u);
  }

  test("it is a list of all stories by year and month, oldest first", async ({ page, visit }) => {
    await visit(`/${language}/`);
    const list = timeline(page).getByRole("list", { name: words.list });
    const links = list.getByRole("link");
    const rows = page.getByRole("region", { name: words.stories, exact: true }).getByRole("article");
    await expect(links).toHaveCount(await rows.count());
    await expect(links.first()).toContainText("2000");
    await expect(list).not.toBeInViewport({ ratio: 0.9 });
    await tool(page, words.asList).click();
    await links.first().click();
    await expect(page).toHaveURL(/2000-02-09/u);
  });

  test("the list says the day under its month, and keeps each heading with what it heads", async ({
    page,
    visit,
  }) => {
    await visit(`/${language}/`);
    await tool(page, words.asList).click();
    const list = timeline(page).getByRole("list", { name: words.list });
    const first = list.getByRole("link").first();
    await expect(first).toHaveAccessibleName(/^9 (Şubat|February) 2000 ?, /u);
    await expect(first.getByText(/^9/u).first()).toBeVisible();
    const pieces = await list
      .getByRole("link")
      .evaluateAll((links) => links.map((link) => link.getClientRects().length));
    expect(new Set(pieces)).toEqual(new Set([1]));
    const apart = await list.getByRole("list").evaluateAll(
      (inner) =>
        inner.filter((each) => {
          const story = each.querySelector("a");
          const [heading, link] = [each.previousElementSibling, story].map((one) =>
            one?.getBoundingClientRect(),
          );
          return Math.abs((heading?.left ?? 0) - (link?.left ?? 0)) > 1;
        }).length,
    );
    expect(apart).toBe(0);
  });

  test("one stop of the Tab key, arrows walk, every mark says what it is", async ({ page, visit }) => {
    await visit(`/${language}/`);
    await goToFirstMark(page);
    for (let step = 0; step < 6; step++) await page.keyboard.press("+");
    await expect.poll(() => focusedName(page)).toMatch(words.first);
    await expect(page.getByRole("status").filter({ hasText: words.sight })).toHaveCount(1);
    await page.keyboard.press("ArrowDown");
    await expect(page.getByRole("status").filter({ hasText: words.lane })).toHaveCount(1);
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => focusedName(page)).not.toMatch(words.first);
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => focusedName(page)).toMatch(words.first);
    for (const key of ["ArrowRight", "ArrowRight", "ArrowRight", "ArrowLeft", "ArrowLeft", "ArrowLeft"])
      await page.keyboard.press(key);
    await expect.poll(() => focusedName(page)).toMatch(words.first);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/2000-02-09-friendship-treaty/u);
  });

  test("where no mark is in sight the keys still lead back to one", async ({ page, visit }) => {
    await visit(`/${language}/`);
    await goToFirstMark(page);
    for (let step = 0; step < 5; step++) await page.keyboard.press("+");
    await expect.poll(() => focusedName(page)).toMatch(words.first);
    await expect(async () => {
      await page.keyboard.press("Shift+ArrowRight");
      await expect(marksOf(page)).toHaveCount(0, { timeout: 500 });
    }).toPass();
    await expect(chart(page)).toBeFocused();
    await expect(async () => {
      await page.keyboard.press("Shift+ArrowLeft");
      await expect.poll(() => focusedName(page), { timeout: 500 }).toMatch(words.first);
    }).toPass();
  });

  test("a counted mark opens nearer, until its stories stand alone", async ({ page, visit }) => {
    await visit(`/${language}/`);
    const groups = chart(page).getByRole("button", { name: words.group });
    const before = await groups.first().getAttribute("aria-label");
    await groups.first().click();
    await expect(groups.filter({ hasText: before ?? "" })).toHaveCount(0);
    await expect(chart(page).getByRole("link").first()).toBeVisible();
    await tool(page, words.fitAll).click();
    await expect(groups.first()).toHaveAttribute("aria-label", before ?? "");
  });

  test("Ctrl and the wheel zoom, the wheel alone is the page's", async ({ page, visit }) => {
    await visit(`/${language}/`);
    const box = await chart(page).boundingBox();
    await page.mouse.move((box?.x ?? 0) + 500, (box?.y ?? 0) + 60);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -400);
    await page.keyboard.up("Control");
    await expect(timeline(page).getByText(/20\d\d – 20\d\d$/u)).toBeVisible();
    expect(await scrolled(page)).toBe(0);
    await page.mouse.wheel(0, 300);
    await expect.poll(() => scrolled(page)).toBe(300);
  });

  test("dragging the plot pans and follows no link", async ({ page, visit }) => {
    await visit(`/${language}/`);
    await tool(page, words.zoomIn).click();
    const box = await chart(page).boundingBox();
    const said = timeline(page).getByText(/20\d\d – 20\d\d$/u);
    await expect(said).toBeVisible();
    const before = await said.textContent();
    await page.mouse.move((box?.x ?? 0) + 700, (box?.y ?? 0) + 60);
    await page.mouse.down();
    await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 60, { steps: 8 });
    await page.mouse.up();
    await expect(said).not.toHaveText(before ?? "");
    await expect(page).toHaveURL(new RegExp(`/${language}/$`, "u"));
  });

  test("the thumbs set the dates of the thread, said in words; Delete clears", async ({ page, visit }) => {
    await visit(`/${language}/`);
    const rows = page.getByRole("region", { name: words.stories, exact: true }).getByRole("article");
    const all = await rows.count();
    const to = page.getByRole("slider", { name: words.to });
    await to.focus();
    await page.keyboard.press("PageDown");
    await expect(page).toHaveURL(/\?to=20\d\d/u);
    await expect(to).toHaveAttribute("aria-valuetext", /20\d\d/u);
    await expect.poll(() => rows.count()).toBeLessThan(all);
    await expect(timeline(page).getByText(words.count(await rows.count()))).toBeVisible();
    await page.keyboard.press("Delete");
    await expect(page).toHaveURL(new RegExp(`/${language}/$`, "u"));
    await expect(rows).toHaveCount(all);
  });

  for (const [end, inward, outward] of [
    ["from", "ArrowRight", "ArrowLeft"],
    ["to", "ArrowLeft", "ArrowRight"],
  ] as const)
    test(`an arrow brings the open end “${end}” in and takes it out again`, async ({ page, visit }) => {
      await visit(`/${language}/`);
      const thumb = page.getByRole("slider", { name: words[end] });
      const open = (await thumb.getAttribute("aria-valuetext")) ?? "";
      await thumb.press(inward);
      await expect(page).toHaveURL(new RegExp(`\\?${end}=20\\d\\d`, "u"));
      await expect(thumb).toHaveAttribute("aria-valuetext", /20\d\d/u);
      await thumb.press(outward);
      await expect(page).toHaveURL(new RegExp(`/${language}/$`, "u"));
      await expect(thumb).toHaveAttribute("aria-valuetext", open);
      await thumb.press(inward);
      await expect(page).toHaveURL(new RegExp(`\\?${end}=20\\d\\d`, "u"));
    });

  test("dates can be typed, and what is none is said", async ({ page, visit }) => {
    await visit(`/${language}/`);
    await tool(page, words.typed).click();
    await page.getByRole("textbox", { name: words.from }).fill("13.9.2o23");
    await page.getByRole("button", { name: words.apply }).click();
    await expect(timeline(page).getByText(words.wrong)).toBeVisible();
    await page.getByRole("textbox", { name: words.from }).fill("13.9.2023");
    await page.getByRole("textbox", { name: words.to }).fill(sayDate("2023-12", language));
    await page.getByRole("button", { name: words.apply }).click();
    await expect(page).toHaveURL(/\?from=2023-09-13&to=2023-12$/u);
    await expect(timeline(page).getByRole("slider", { name: words.from })).toHaveAttribute(
      "aria-valuetext",
      /^13 (Eylül|September) 2023$/u,
    );
  });

  test("a typed date keeps the focus and stands as its language writes it", async ({ page, visit }) => {
    await visit(`/${language}/`);
    await tool(page, words.typed).click();
    const from = page.getByRole("textbox", { name: words.from });
    await from.fill("13/9/2023");
    await from.press("Enter");
    await expect(page).toHaveURL(/\?from=2023-09-13$/u);
    await expect(from).toHaveValue(language === "tr" ? "13.09.2023" : "2023-09-13");
    await expect(from).toBeFocused();
    await page.goBack();
    await expect(from).toHaveValue("");
  });

  test("the end goes no further back than the first story", async ({ page, visit }) => {
    await visit(`/${language}/`);
    await page.getByRole("slider", { name: words.to }).press("Home");
    await expect(page).toHaveURL(/\?to=2000$/u);
  });

  test("in twice as large a text a number stays within its mark", async ({ page, visit }) => {
    await visit(`/${language}/`);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    const number = page.getByRole("button", { name: words.group }).getByText(/^\d\d$/u);
    await expect(number.first()).toBeVisible();
    for (const each of await number.all()) {
      const { width = 0 } = (await each.boundingBox()) ?? {};
      expect(width).toBeLessThan(17);
    }
  });

  test("dragging over the strip holds the thread to those dates; Back undoes it", async ({ page, visit }) => {
    await visit(`/${language}/`);
    const from = await page.getByRole("slider", { name: words.from }).boundingBox();
    const to = await page.getByRole("slider", { name: words.to }).boundingBox();
    const y = (from?.y ?? 0) + 10;
    const left = (from?.x ?? 0) + 34;
    const right = (to?.x ?? 0) + 10;
    await page.mouse.move(left + (right - left) * 0.3, y);
    await page.mouse.down();
    await page.mouse.move(left + (right - left) * 0.7, y, { steps: 6 });
    await page.mouse.up();
    await expect(page).toHaveURL(/\?from=20\d\d&to=20\d\d$/u);
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`/${language}/$`, "u"));
  });

  test("a thumb that is dragged leaves the other end as it was written", async ({ page, visit }) => {
    await visit(`/${language}/?from=2010-05-03&to=2020-06-19`);
    const thumb = page.getByRole("slider", { name: words.to });
    const drag = async (by: number) => {
      const box = await thumb.boundingBox();
      const at = { x: (box?.x ?? 0) + 10, y: (box?.y ?? 0) + 10 };
      await page.mouse.move(at.x, at.y);
      await page.mouse.down();
      await page.mouse.move(at.x + by, at.y, { steps: 6 });
      await page.mouse.up();
    };
    await drag(90);
    await expect(page).toHaveURL(/\?from=2010-05-03&to=20\d\d$/u);
    await drag(900);
    await expect(page).toHaveURL(/\?from=2010-05-03$/u);
    await drag(-1100);
    await expect(page).toHaveURL(/\?from=2010-05-03&to=2010$/u);
  });

  test("the tools stay where they are when there are dates to clear", async ({ page, visit }) => {
    await visit(`/${language}/`);
    const places = async () =>
      Promise.all(
        [words.zoomIn, words.typed, words.hide].map(async (name) => tool(page, name).boundingBox()),
      );
    const before = await places();
    await page.getByRole("slider", { name: words.to }).press("PageDown");
    const clear = timeline(page).getByRole("button", { name: words.clear });
    await expect(clear).toBeVisible();
    expect(await places()).toEqual(before);
    await clear.click();
    await expect(page).toHaveURL(new RegExp(`/${language}/$`, "u"));
  });

  test("the Tab key goes from a mark into its card, and on from there without it", async ({
    page,
    visit,
  }) => {
    await visit(`/${language}/?with=vladimir-putin&from=2019&to=2019`);
    await chart(page).getByRole("link").first().focus();
    await page.keyboard.press("End");
    await page.keyboard.press("Home");
    const card = page.getByRole("region", { name: /(Nisan|April) 2019/u });
    const story = card.getByRole("link", { name: /Vladivostok/u }).first();
    await expect(story).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(story).toBeFocused();
    await page.keyboard.press("Shift+Tab");
    await expect.poll(() => focusedName(page)).toMatch(/2019/u);
    await expect(card).toBeVisible();
    await card.getByRole("link").last().focus();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("slider", { name: words.from })).toBeFocused();
    await expect(card).toHaveCount(0);
  });

  test("a card names all that have a lane, and says how many it leaves out", async ({ page, visit }) => {
    await visit(`/${language}/?from=2024-05-27&to=2024-05-27`);
    await chart(page).getByRole("link").first().hover();
    const card = page.getByRole("region", { name: words.rocket });
    await expect(card.getByText(words.more)).toBeVisible();
    const lanes = timeline(page).getByRole("list", { name: words.lanes }).first();
    for (const name of await lanes.getByRole("link").allTextContents())
      await expect(card.getByRole("link", { name, exact: true })).toBeVisible();
  });

  test("a card says what a mark is, can be reached, and goes with Escape", async ({ page, visit }) => {
    await visit(`/${language}/?with=vladimir-putin&from=2019&to=2019`);
    const mark = chart(page).getByRole("link").first();
    const card = page.getByRole("region", { name: /(Nisan|April) 2019/u });
    await mark.hover();
    const story = card.getByRole("link", { name: /.Vladivostok|Vladivostok./u });
    await expect(story).toBeVisible();
    await story.hover();
    await expect(card).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(card).toHaveCount(0);
  });

  test("a date in a story leads to its place on the timeline, and a mark back", async ({ page, visit }) => {
    await visit(`/${language}/stories/2023-09-13-vostochny-summit?with=kim-jong-un`);
    const name = language === "tr" ? /25 Nisan 2019/u : /25 April 2019/u;
    await page.getByRole("article").getByRole("link", { name }).first().click();
    await expect(page).toHaveURL(/\?with=kim-jong-un&from=2019-04-25&to=2019-04-25$/u);
    const mark = chart(page).getByRole("link", { name: /Vladivostok/u });
    await expect(mark).toBeVisible();
    await mark.click();
    await expect(page).toHaveURL(/stories\/2019-04-25-vladivostok-summit\?with=kim-jong-un/u);
    const strip = page.getByRole("region", { name: words.timeline });
    await expect(strip.getByRole("group", { name: words.chart })).toBeVisible();
  });

  test("the first year beside a story is not cut off by the frame", async ({ page, visit }) => {
    await visit(`/${language}/stories/2023-09-13-vostochny-summit`);
    const strip = page.getByRole("complementary").getByRole("region", { name: words.timeline });
    const year = strip.getByText("2000", { exact: true });
    await expect(year).toBeVisible();
    const [label, frame] = await Promise.all([year.boundingBox(), strip.boundingBox()]);
    expect(label?.x ?? -1).toBeGreaterThanOrEqual(frame?.x ?? 0);
  });

  test("a lane whose name is pressed stays where it is, and so do they all, until the mouse leaves them", async ({
    page,
    visit,
  }) => {
    await visit(`/${language}/`);
    const names = timeline(page).getByRole("list", { name: words.lanes }).first().getByRole("link");
    const order = () => names.allTextContents();
    const before = await order();
    const last = names.last();
    const place = await last.boundingBox();
    await last.click();
    await expect(page).toHaveURL(/\?with=[a-z-]+$/u);
    await expect(last).toHaveAttribute("aria-current", "true");
    expect(await order()).toEqual(before);
    expect(await last.boundingBox()).toEqual(place);
    // A second press there takes back the first.
    await page.mouse.down();
    await page.mouse.up();
    await expect(page).toHaveURL(new RegExp(`/${language}/$`, "u"));
    await last.click();
    await expect(page).toHaveURL(/\?with=[a-z-]+$/u);
    await page.getByRole("banner").hover();
    await expect.poll(order).not.toEqual(before);
    expect((await order())[0]).toBe(before.at(-1));
  });

  test("lanes are moved, dropped and hidden; their names follow", async ({ page, visit }) => {
    await visit(`/${language}/`);
    const lanes = timeline(page).getByRole("list", { name: words.lanes }).first();
    await tool(page, words.choose).click();
    const order = () => lanes.getByRole("link").allTextContents();
    const before = await order();
    await page.getByRole("button", { name: words.up }).click();
    await expect.poll(order).not.toEqual(before);
    await page.getByRole("button", { name: words.remove }).click();
    await expect(lanes.getByRole("link", { name: words.putin })).toHaveCount(0);
    const height = async () => (await chart(page).boundingBox())?.height ?? 0;
    const tall = await height();
    const left = await order();
    await tool(page, words.hide).click();
    await expect.poll(height).toBeLessThan(tall);
    // Nor are they stops of the Tab key.
    await expect(lanes.getByRole("link")).toHaveCount(0);
    await page.reload();
    await expect(tool(page, words.show)).toBeVisible();
    await expect.poll(height).toBeLessThan(tall);
    await expect(lanes.getByRole("link")).toHaveCount(0);
    await tool(page, words.show).click();
    await expect.poll(order).toEqual(left);
    const first = lanes.getByRole("link").first();
    await first.focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\?with=/u);
  });

  test("it stands in forced colours, at 400 % zoom and to every rule axe knows", async ({ page, visit }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await visit(`/${language}/?with=kim-jong-un,vladimir-putin&from=2023`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expectAccessible(page);
    await page.emulateMedia({ forcedColors: "active" });
    const [shapes, text] = await chart(page).evaluate((element) => [
      [...element.getElementsByTagName("circle"), ...element.getElementsByTagName("path")].map(
        (shape) => getComputedStyle(shape).fill,
      ),
      getComputedStyle(document.body).color,
    ]);
    expect(shapes.length).toBeGreaterThan(3);
    // What the reader's own colours are is asked of the page; the open story alone has another of them.
    expect(new Set(shapes)).toEqual(new Set([text]));
    const targets = chart(page).getByRole("button").or(chart(page).getByRole("link"));
    const sides = await targets.evaluateAll((all) =>
      all.map((each) => each.getBoundingClientRect()).flatMap(({ width, height }) => [width, height]),
    );
    expect(Math.min(...sides)).toBeGreaterThanOrEqual(24);
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  inEachLanguage((language) => {
    test("the list is there for everyone, and leads to the stories", async ({ page, visit }) => {
      await visit(`/${language}/`);
      const list = page.getByRole("list", { name: WORDS[language].list });
      await expect(list).toBeVisible();
      await list.getByRole("link").first().click();
      await expect(page).toHaveURL(/2000-02-09/u);
    });

    test("in a narrow window the list alone is there, as the printed marks would stand on each other", async ({
      page,
      visit,
    }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await visit(`/${language}/`);
      await expect(page.getByRole("list", { name: WORDS[language].list })).toBeVisible();
      await expect(page.getByRole("group", { name: WORDS[language].chart })).toBeHidden();
    });

    test("nothing is drawn that only scripts could move", async ({ page, visit }) => {
      await visit(`/${language}/`);
      const timeline = page.getByRole("region", { name: WORDS[language].timeline });
      await expect(timeline.getByRole("group", { name: WORDS[language].chart })).toBeVisible();
      await expect(timeline.getByRole("slider")).toHaveCount(0);
      await expect(timeline.getByRole("toolbar")).toHaveCount(0);
    });
  });
});
