import { expect, inEachLanguage, test } from "./test";

const SUMMIT = "2023-09-13-vostochny-summit";
const NAMES = { tr: "Türkçe", en: "English" } as const;

/** The main job from end to end, in every browser that is there: list, story, a name followed and undone, the other language. */
inEachLanguage((language) => {
  const other = language === "tr" ? "en" : "tr";

  test("a reader opens a story, follows a name, undoes it and changes the language", async ({
    page,
    visit,
  }) => {
    await visit(`/${language}/`);
    const story = page.getByRole("main").getByRole("article").first().getByRole("heading").getByRole("link");
    const title = (await story.textContent()) ?? "";
    await story.click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);

    await visit(`/${language}/stories/${SUMMIT}`);
    const read = page.url();
    await page
      .getByRole("article")
      .getByRole("link", { name: /^Putin/u })
      .first()
      .click();
    await expect(page).toHaveURL(/\?with=vladimir-putin$/u);
    await page.goBack();
    await expect(page).toHaveURL(read);

    await page.getByRole("link", { name: NAMES[other] }).click();
    await expect(page).toHaveURL(new RegExp(`/${other}/stories/${SUMMIT}$`, "u"));
    await expect(page.locator("html")).toHaveAttribute("lang", other);
  });
});
