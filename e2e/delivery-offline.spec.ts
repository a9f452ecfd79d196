import { OFFLINE } from "./complaints";
import { addressOf, controlled, expect, inEachLanguage, test } from "./test";

test.use({ serviceWorkers: "allow" });

const READ = "2023-09-13-vostochny-summit";
const UNREAD = "2019-04-25-vladivostok-summit";

const WORDS = {
  tr: {
    offline: /Çevrimdışısınız/u,
    missing: "Bu bölüm cihazda yok",
    keep: /çevrimdışı sakla/u,
    kept: "Derlemenin tamamı bu cihazda.",
  },
  en: {
    offline: /You are offline/u,
    missing: "This is not kept on this device",
    keep: /Keep this edition offline/u,
    kept: "The whole edition is kept on this device.",
  },
} as const;

inEachLanguage((language) => {
  const words = WORDS[language];

  test("what was read opens offline, with any thread; what was not says so, and comes with the network", async ({
    page,
    visit,
    context,
    baseURL,
    complaints,
  }) => {
    complaints.allow(OFFLINE);
    await visit(`/${language}/`);
    await controlled(page);
    await visit(`/${language}/stories/${READ}`);
    const title = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
    await context.setOffline(true);
    await page.goto(addressOf(`/${language}/stories/${READ}?with=kim-jong-un&view=parallel`, baseURL));
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect(page.getByText(words.offline).first()).toBeVisible();
    await page.goto(addressOf(`/${language}/?with=kim-jong-un`, baseURL));
    await expect(page.getByRole("main").getByRole("article").first()).toBeVisible();
    await page.goto(addressOf(`/${language}/stories/${UNREAD}`, baseURL));
    await expect(page.getByText(words.missing)).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Vladivostok");
    await expect(page.getByText(words.missing)).toBeHidden();
  });

  test("the whole edition is kept on request and then opens offline", async ({
    page,
    visit,
    context,
    baseURL,
    complaints,
  }) => {
    complaints.allow(OFFLINE);
    await visit(`/${language}/about`);
    await controlled(page);
    await page.getByRole("button", { name: words.keep }).click();
    await expect(page.getByText(words.kept)).toBeVisible({ timeout: 20_000 });
    await context.setOffline(true);
    await page.goto(addressOf(`/${language}/stories/${UNREAD}`, baseURL));
    await expect(page.getByRole("article").first()).toContainText("Vladivostok");
    await expect(page.getByText(words.missing)).toBeHidden();
  });
});
