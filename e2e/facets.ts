import type { Page } from "@playwright/test";
import type { wordsOf } from "./words";

/** What one can follow beside the list, or on a phone in its sheet, which it opens. */
export async function openFacets(page: Page, isMobile: boolean, { stories }: ReturnType<typeof wordsOf>) {
  if (!isMobile) return page.getByRole("complementary");
  await page.getByRole("button", { name: stories.facets.open, exact: true }).click();
  return page.getByRole("dialog");
}
