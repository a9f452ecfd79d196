import type { Locator, Page } from "@playwright/test";
import { entityName } from "./shipped";
import { expect, expectAccessible, inEachLanguage, test } from "./test";

const WORDS = {
  tr: {
    graph: "Kim kiminle",
    map: "Harita",
    ties: "Kim kiminle birlikte geçiyor",
    places: "Yerlerin haritası",
    list: "Haber sayısına göre yerler",
    closer: "Yakınlaştır",
    whole: "Tümünü göster",
    more: /yer daha: yakınlaştır$/u,
  },
  en: {
    graph: "Who with whom",
    map: "Map",
    ties: "Who appears with whom",
    places: "Map of the places",
    list: "Places by number of stories",
    closer: "Closer",
    whole: "All of it",
    more: /more places?: come closer$/u,
  },
} as const;

/** Names lie neither over each other nor over marks; there are some. */
async function expectNamesApart(picture: Locator): Promise<void> {
  const marks = picture.getByRole("link").or(picture.getByRole("button"));
  const covered = await marks.evaluateAll((all) => {
    const boxes = all.flatMap((mark) =>
      [...mark.children]
        .filter((part) => part.checkVisibility({ visibilityProperty: true }))
        .map((part) => ({ mark, name: part.textContent, box: part.getBoundingClientRect() })),
    );
    const names = boxes.filter(({ name }) => name !== "");
    const over = names.flatMap((one) =>
      boxes
        .filter(({ mark, box }) => {
          const width = Math.min(one.box.right, box.right) - Math.max(one.box.left, box.left);
          const height = Math.min(one.box.bottom, box.bottom) - Math.max(one.box.top, box.top);
          return mark !== one.mark && width > 1 && height > 1;
        })
        .map(({ mark }) => `${one.name} over ${mark.getAttribute("aria-label")}`),
    );
    return names.length > 0 ? over : ["no name is shown"];
  });
  expect(covered).toEqual([]);
}

/** The words that stand on more than one line. Runs in the page. */
function brokenWords(elements: readonly Element[]): readonly string[] {
  const texts = elements.flatMap((element) =>
    [...element.children].flatMap(({ firstChild }) => (firstChild instanceof Text ? [firstChild] : [])),
  );
  return texts.flatMap((text) =>
    [...text.data.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      return lines.size > 1 ? [word] : [];
    }),
  );
}

inEachLanguage((language) => {
  const words = WORDS[language];
  const graph = (page: Page) => page.getByRole("group", { name: words.ties });
  const map = (page: Page) => page.getByRole("group", { name: words.places });
  const look = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
  const stories = /, \d+ (haber|stor(y|ies))$/u;

  test("the graph shows who appears with whom in the thread; a click follows and moves nobody", async ({
    page,
    visit,
  }) => {
    await visit(`/${language}/entities?with=vladimir-putin`);
    await look(page, words.graph);
    const putin = graph(page).getByRole("link", { name: /^Vladimir Putin, 44 / });
    await expect(putin).toHaveAttribute("aria-current", "true");
    const kim = graph(page).getByRole("link", { name: /^Kim Jong[- ][Uu]n, \d+ / });
    const before = await kim.boundingBox();
    await kim.focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\?with=vladimir-putin,kim-jong-un$/u);
    await expect(kim).toBeFocused();
    await expect(kim).toHaveAttribute("aria-current", "true");
    const after = await kim.boundingBox();
    expect(Math.abs((after?.x ?? 0) - (before?.x ?? 99))).toBeLessThan(20);
  });

  test("a click follows though the hand trembles; a drag moves the picture and follows nothing", async ({
    page,
    visit,
  }) => {
    await visit(`/${language}/entities?with=vladimir-putin`);
    await look(page, words.graph);
    const kim = graph(page).getByRole("link", { name: /^Kim Jong[- ][Uu]n, \d+ / });
    const press = async (by: number) => {
      await kim.scrollIntoViewIfNeeded();
      const box = await kim.boundingBox();
      const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + by, y + 1, { steps: 2 });
      await page.mouse.up();
    };
    await page.getByRole("button", { name: words.closer }).click();
    await press(30);
    await expect(page).toHaveURL(/\?with=vladimir-putin$/u);
    await press(2);
    await expect(page).toHaveURL(/\?with=vladimir-putin,kim-jong-un$/u);
  });

  test("what a click does a second one on the same spot undoes, though there is more or less over the picture", async ({
    page,
    visit,
  }) => {
    for (const [thread, name] of [
      ["", /^(Russia|Rusya), \d+ /u],
      ["?with=vladimir-putin", /^Vladimir Putin, \d+ /u],
    ] as const) {
      await visit(`/${language}/entities${thread}`);
      await look(page, words.graph);
      const mark = graph(page).getByRole("link", { name });
      await mark.scrollIntoViewIfNeeded();
      const { x, y, width, height } = (await mark.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      const before = page.url();
      await page.mouse.click(x + width / 2, y + height / 2);
      await expect(page).not.toHaveURL(before);
      await page.mouse.click(x + width / 2, y + height / 2);
      await expect(page).toHaveURL(before);
    }
  });

  test("the table says the same as the graph", async ({ page, visit }) => {
    await visit(`/${language}/entities?with=kcna`);
    await look(page, words.graph);
    const table = page.getByRole("table", { name: words.ties });
    const first = graph(page).getByRole("link", { name: stories }).first();
    await expect(first).toBeVisible();
    const drawn = await first.getAttribute("aria-label");
    const [, count] = /, (\d+) /u.exec(drawn ?? "") ?? [];
    await expect(table.getByRole("row").nth(1).getByRole("cell").first()).toHaveText(count ?? "none");
  });

  test("on a phone the table's names are whole", async ({ page, visit }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await visit(`/${language}/entities`);
    await look(page, words.graph);
    const rows = page.getByRole("table", { name: words.ties }).getByRole("row");
    await expect(rows.nth(12)).toBeVisible();
    expect(await rows.getByRole("link").evaluateAll(brokenWords)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test("arrows go from mark to mark, plus and the button come closer", async ({ page, visit }) => {
    await visit(`/${language}/entities`);
    await look(page, words.graph);
    const first = graph(page).getByRole("link", { name: stories }).first();
    await first.focus();
    const before = await first.boundingBox();
    await page.keyboard.press("ArrowLeft");
    await expect(first).not.toBeFocused();
    await expect(
      graph(page)
        .getByRole("link")
        .and(page.getByRole("link", { name: stories }))
        .first(),
    ).toBeVisible();
    await page.keyboard.press("+");
    await graph(page).getByRole("button", { name: words.closer }).click();
    await expect.poll(async () => (await first.boundingBox())?.x).not.toBe(before?.x);
    await graph(page).getByRole("button", { name: words.whole }).click();
    await expect.poll(async () => (await first.boundingBox())?.x).toBe(before?.x);
  });

  test("the mark that has the focus stays in sight as keys bring it closer", async ({ page, visit }) => {
    await visit(`/${language}/entities`);
    await look(page, words.graph);
    const marks = graph(page).getByRole("link", { name: stories });
    await marks.first().focus();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    const name = await page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
    const mark = graph(page).getByRole("link", { name, exact: true });
    const before = await mark.boundingBox();
    for (let step = 0; step < 5; step += 1) await page.keyboard.press("+");
    await expect.poll(async () => (await marks.last().boundingBox())?.x).not.toBe(before?.x);
    await expect(mark).toBeFocused();
    const after = await mark.boundingBox();
    expect(Math.abs((after?.x ?? NaN) - (before?.x ?? NaN))).toBeLessThan(24);
    expect(Math.abs((after?.y ?? NaN) - (before?.y ?? NaN))).toBeLessThan(24);
  });

  test("the map's marks and its list are the places of the thread; a gathered mark opens by coming closer", async ({
    page,
    visit,
  }) => {
    await visit(`/${language}/entities?with=vladimir-putin`);
    await look(page, words.map);
    const list = page.getByRole("list", { name: words.list });
    await expect(list.getByRole("link").first()).toBeVisible();
    const gathered = map(page).getByRole("button", { name: words.more });
    const links = map(page).getByRole("link");
    await expect(gathered.first()).toBeVisible();
    await expect(links.first()).toBeVisible();
    const marks = await links.count();
    await gathered.first().focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => links.count()).not.toBe(marks);
    await map(page).getByRole("button", { name: words.whole }).click();
    await expect(links).toHaveCount(marks);
    await links.first().focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\?with=vladimir-putin,[a-z-]+$/u);
  });

  test("where the mark that has the focus joins others on the map, the arrows go on", async ({
    page,
    visit,
  }) => {
    await visit(`/${language}/entities`);
    await look(page, words.map);
    const marks = map(page)
      .getByRole("link")
      .or(map(page).getByRole("button", { name: words.more }));
    await expect(marks.first()).toBeVisible();
    const name = new RegExp(`^${entityName("khabarovsk", language)}`, "u");
    const parted = map(page).getByRole("link", { name }).or(map(page).getByRole("button", { name }));
    await marks.last().focus();
    await expect(async () => {
      await page.keyboard.press("+");
      await expect(parted).toBeVisible({ timeout: 500 });
    }).toPass();
    await parted.focus();
    await expect(async () => {
      await page.keyboard.press("-");
      await expect(parted).toHaveCount(0, { timeout: 500 });
    }).toPass();
    const focused = () => marks.evaluateAll((all) => all.some((mark) => mark === document.activeElement));
    expect(await focused()).toBe(false);
    await page.keyboard.press("ArrowRight");
    await expect.poll(focused).toBe(true);
  });

  for (const [name, picture] of [
    [words.graph, graph],
    [words.map, map],
  ] as const) {
    test(`${name} shows names that cover nothing, and passes axe`, async ({ page, visit }) => {
      await visit(`/${language}/entities?with=roscosmos`);
      await look(page, name);
      await expect(picture(page).getByRole("link").first()).toBeVisible();
      await expectNamesApart(picture(page));
      await expectAccessible(page);
    });
  }
});
