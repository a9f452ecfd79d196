import { expect, test } from "./test";

/** The fixtures themselves: each of these pages must fail its test. */
test.describe("a page that complains fails its test", () => {
  const pages: Record<string, string> = {
    "console error": "<script>console.error('no')</script>",
    "console warning": "<script>console.warn('no')</script>",
    "page error": "<script>throw new Error('no')</script>",
    "request to another host": "<img alt='' src='https://example.org/x.png'>",
  };
  for (const [name, html] of Object.entries(pages)) {
    test(name, async ({ page, baseURL, complaints }) => {
      await page.route("**/complaining", (route) => route.fulfill({ contentType: "text/html", body: html }));
      await page.goto(new URL("complaining", baseURL).href);
      await expect(() => expect(complaints.left().join()).toContain(name)).toPass();
      complaints.allow(/./u);
    });
  }
});

test("a complaint nobody allowed is a failure", async ({ page, complaints }) => {
  test.fail();
  await page.evaluate(() => console.error("nobody allowed this"));
  await expect(() => expect(complaints.left()).toHaveLength(1)).toPass();
});
