import { addressInBar, expect, expectAccessible, inEachLanguage, scrolled, test } from "./test";
import { wordsOf } from "./words";

const WORDS = {
  tr: {
    screen: "Kişiler ve yerler",
    places: "Yerler",
    find: "Bir ad arayın",
    putin: "Vladimir Putin",
    follow: "İzle: Vladimir Putin",
    letIn: "Hariç tutmayı bırak: Vladimir Putin",
    names: /^\d+ ad$/u,
  },
  en: {
    screen: "People and places",
    places: "Places",
    find: "Find a name",
    putin: "Vladimir Putin",
    follow: "Follow Vladimir Putin",
    letIn: "Stop leaving out Vladimir Putin",
    names: /^\d+ names$/u,
  },
} as const;

inEachLanguage((language) => {
  const words = WORDS[language];

  test("the A–Z stands in the language's own alphabet", async ({ page, visit }) => {
    await visit(`/${language}/entities`);
    const letters = await page.getByRole("main").getByRole("heading", { level: 2 }).allTextContents();
    const alphabet = { tr: "#ABCÇDEFGĞHIİJKLMNOÖPQRSŞTUÜVWXYZ", en: "#ABCDEFGHIJKLMNOPQRSTUVWXYZ" }[language];
    expect(letters).toEqual([...alphabet].filter((letter) => letters.includes(letter)));
    expect(letters.includes("İ")).toBe(language === "tr");
  });

  test("a letter leads to its names, Back to where one was, Forward to the letter", async ({
    page,
    visit,
  }) => {
    await visit(`/${language}/entities`);
    const letters = page.getByRole("navigation", { name: wordsOf(language).entities.letters });
    const v = page.getByRole("heading", { level: 2, name: "V", exact: true });
    await expect(v).not.toBeInViewport();
    await letters.getByRole("link", { name: "V", exact: true }).click();
    await expect(v).toBeInViewport();
    await expect(page).toHaveURL(new RegExp(`/${language}/entities$`, "u"));
    const there = await scrolled(page);
    await page.goBack();
    await expect.poll(() => scrolled(page)).toBe(0);
    await page.goForward();
    await expect.poll(() => scrolled(page)).toBe(there);
  });

  test("a type and a name narrow the A–Z, and say how many are left", async ({ page, visit }) => {
    await visit(`/${language}/entities`);
    const all = await page.getByRole("main").getByRole("listitem").count();
    await page.getByRole("button", { name: words.places, exact: true }).click();
    await expect(page.getByRole("link", { name: words.putin, exact: true })).toHaveCount(0);
    expect(await page.getByRole("main").getByRole("listitem").count()).toBeLessThan(all);
    await page.getByRole("button", { name: words.places, exact: true }).click();
    await page.getByRole("searchbox", { name: words.find }).fill("putın");
    await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(1);
    await expect(page.getByText(language === "tr" ? "1 ad" : "1 name", { exact: true })).toBeVisible();
  });

  test("a name in the A–Z opens its page, which tells of it and leads on", async ({ page, visit }) => {
    await visit(`/${language}/entities`);
    await page.getByRole("link", { name: words.putin, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/${language}/entities/vladimir-putin$`, "u"));
    await expect(page.getByRole("heading", { level: 1, name: words.putin })).toBeFocused();
    await expect(page.getByRole("link", { name: /Wikidata Q7747/u })).toBeVisible();
    const next = page
      .getByRole("navigation")
      .getByRole("link")
      .filter({ hasText: /Vostoçni|Vostochny|Vladivostok|Volodimir|Volodymyr/u });
    await next.first().click();
    await expect(page.getByRole("heading", { level: 1, name: words.putin })).toHaveCount(0);
  });

  test("an unknown name, or story, is said in the title too, and the nearest of its kind is offered", async ({
    page,
    visit,
    complaints,
  }) => {
    complaints.allow(/404/u);
    const { title, text } = wordsOf(language).shell.notFound;
    await visit(`/${language}/stories/foo`);
    await expect(page).toHaveTitle(new RegExp(`^${title} · `, "u"));
    await visit(`/${language}/entities/vladimir-puti`);
    await expect(page).toHaveTitle(new RegExp(`^${title} · `, "u"));
    await expect(page.getByText(text)).toBeVisible();
    await page.getByRole("main").getByRole("link", { name: "Vladimir Putin", exact: true }).click();
    await expect(page).toHaveURL(/\/entities\/vladimir-putin$/u);
    await expect(page).toHaveTitle(/^Vladimir Putin · /u);
  });

  test("following from the A–Z stays there and keeps focus", async ({ page, visit }) => {
    await visit(`/${language}/entities`);
    const follow = page.getByRole("link", {
      name: language === "tr" ? "İzle: KCNA" : /^Follow (KCNA|Korean Central)/u,
    });
    const sign = language === "tr" ? page.getByRole("link", { name: /^İzle: (KCNA|Kore Merkez)/u }) : follow;
    await sign.focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/entities\?with=kcna$/u);
    await expect(
      page.getByRole("link", { name: language === "tr" ? /^İzlemeyi bırak: / : /^Stop following / }),
    ).toBeFocused();
    await addressInBar(page);
    await page.goBack();
    await expect(page).toHaveURL(/entities$/u);
  });

  test("a name that is left out is not drawn as followed; its page offers to let it back in", async ({
    page,
    visit,
  }) => {
    await visit(`/${language}/stories/2024-06-19-putin-pyongyang?without=vladimir-putin`);
    const names = page.getByRole("article").getByRole("link", { name: /^(Vladimir )?Putin/u });
    await expect(names.first()).toBeVisible();
    for (const name of await names.all()) await expect(name).not.toHaveAttribute("aria-current");

    await visit(`/${language}/entities/vladimir-putin?without=vladimir-putin`);
    await page.getByRole("link", { name: words.letIn, exact: true }).click();
    await expect(page).toHaveURL(/\/entities\/vladimir-putin$/u);
    await expect(page.getByRole("link", { name: words.follow, exact: true }).first()).toBeVisible();
  });

  test("a place says where it is, on its page and beside its stories", async ({ page, visit }) => {
    const map = page.getByRole("img", {
      name: language === "tr" ? /^Harita: Vostoçni/u : /^Map: where Vostochny/u,
    });
    await visit(`/${language}/entities/vostochny-cosmodrome`);
    await expect(map).toBeVisible();
    await visit(`/${language}/stories/2023-09-13-vostochny-summit`);
    await expect(map).toBeVisible();
  });

  test("claims lead to their sentence", async ({ page, visit }) => {
    await visit(`/${language}/entities/kcna`);
    const claims = page.getByRole("region", { name: language === "tr" ? /^Söyleyen: / : /^According to / });
    await claims
      .getByRole("link", { name: language === "tr" ? /^Geçtiği haber/u : /^In the story of/u })
      .first()
      .click();
    await expect(page).toHaveURL(/stories\/[a-z0-9-]+#p\d+s\d+$/u);
  });

  test("both screens pass axe", async ({ page, visit }) => {
    await visit(`/${language}/entities`);
    await expectAccessible(page);
    await visit(`/${language}/entities/vladimir-putin`);
    await expectAccessible(page);
  });

  test("on paper stand names and stories, and nothing to press", async ({ page, visit }) => {
    for (const screen of ["entities", "entities/vladimir-putin", "about"]) {
      await visit(`/${language}/${screen}`);
      await page.emulateMedia({ media: "print" });
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      for (const role of ["button", "searchbox", "navigation", "banner"] as const)
        await expect(page.getByRole(role)).toHaveCount(0);
      await page.emulateMedia({ media: null });
    }
  });

  test.describe("without scripts", () => {
    test.use({ javaScriptEnabled: false });

    test("a story leads to its entities, and they to their stories", async ({ page, visit }) => {
      await visit(`/${language}/stories/2023-09-13-vostochny-summit`);
      const links = page.getByRole("navigation", {
        name: language === "tr" ? "Bu haberde geçenler" : "In this story",
      });
      await links.getByRole("link", { name: words.putin }).click();
      await expect(page.getByRole("heading", { level: 1, name: words.putin })).toBeVisible();
      await expect(page.getByRole("link", { name: /2023/u }).first()).toBeVisible();
    });
  });
});
