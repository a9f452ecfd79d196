import { expect, expectAccessible, inEachLanguage, test } from "./test";

const WORDS = {
  tr: {
    role: "Vladimir Putin nasıl sayılsın",
    any: "herhangi biri",
    without: "hiçbiri",
    add: "İzleğe ekle",
    label: "İzlek",
  },
  en: {
    role: "How Vladimir Putin counts",
    any: "any of",
    without: "none of",
    add: "Add to the thread",
    label: "Thread",
  },
} as const;

inEachLanguage((language) => {
  const words = WORDS[language];

  test("a part of the thread is moved by keyboard and says what it brought", async ({ page, visit }) => {
    await visit(`/${language}/?with=vladimir-putin`);
    const choice = page.getByRole("combobox", { name: words.role });
    await choice.focus();
    await choice.selectOption(words.without);
    await expect(page).toHaveURL(/\?without=vladimir-putin$/u);
    await expect(choice).toBeFocused();
    await expect(page.getByRole("status").filter({ hasText: /\d+ (haber|stor)/u })).not.toHaveCount(0);
    await page.goBack();
    await expect(page).toHaveURL(/\?with=vladimir-putin$/u);
  });

  test("a suggestion says how many stories it leaves, and leaves as many", async ({ page, visit }) => {
    await visit(`/${language}/?with=vladimir-putin`);
    const thread = page.getByRole("region", { name: words.label, exact: true });
    await expect(thread.getByText(words.add)).toBeVisible();
    const chip = thread.getByRole("link", { name: /\d+ (haber|stor(y|ies))/u }).first();
    const said = /(\d+) (haber|stor)/u.exec((await chip.textContent()) ?? "")?.[1];
    await chip.click();
    await expect(page).toHaveURL(/\?with=vladimir-putin,[a-z-]+$/u);
    await expect(
      thread.getByRole("paragraph").filter({ hasText: new RegExp(`^${said} (haber|stor)`, "u") }),
    ).toBeVisible();
  });

  for (const path of ["", "entities", "entities/kim-jong-un"])
    test(`a suggestion that joins by a key gives the focus to the thread: /${path}`, async ({
      page,
      visit,
    }) => {
      await visit(`/${language}/${path}?with=vladimir-putin`);
      const thread = page.getByRole("region", { name: words.label, exact: true });
      const chip = thread.getByRole("link", { name: /\d+ (haber|stor(y|ies))/u }).first();
      const name = (await chip.textContent()) ?? "";
      await chip.focus();
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(/\?with=vladimir-putin,[a-z-]+$/u);
      await expect(thread.getByRole("link", { name, exact: true })).toHaveCount(0);
      await expect(thread).toBeFocused();
    });

  test("the thread bar passes axe", async ({ page, visit }) => {
    await visit(`/${language}/?with=vladimir-putin&any=kcna`);
    await expectAccessible(page);
  });

  test.describe("with a mouse", () => {
    test.use({ viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false });

    test("a part is dragged between all of, any of and none of", async ({ page, visit }) => {
      await visit(`/${language}/?with=vladimir-putin`);
      const thread = page.getByRole("region", { name: words.label, exact: true });
      const part = thread.getByRole("group", { name: "Vladimir Putin" });
      await part.hover({ position: { x: 12, y: 12 } });
      await page.mouse.down();
      await page.mouse.move(400, 400, { steps: 4 });
      const target = thread.getByRole("button", { name: words.any });
      await target.hover();
      await target.hover();
      await page.mouse.up();
      await expect(page).toHaveURL(/\?any=vladimir-putin$/u);
      await expect(target).toHaveCount(0);
    });
  });
});
