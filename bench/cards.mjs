import { serve } from "../scripts/serve.mjs";
import { clickAt, clickToPaint, openLivePage, series, settle } from "./live-page.mjs";
import { madeSite } from "./sites.mjs";
import { storyPages } from "./story-pages.mjs";

const CLICKS = 12;
const NAMES = "article a.mark:is(.mark-person, .mark-place, .mark-organisation, .mark-thing)";

/** A click on a name in a story's text to the paint of its card, beside the text and, on a phone, as a sheet. */
export function cards(cpu, most) {
  return {
    title: `Click on a name in the text to painted card, ms (CPU ×${cpu})`,
    async open(browser) {
      const shipped = await serve({ port: 0 });
      const made = await serve({ dir: madeSite(10_000), port: 0 });
      const places = [
        ["shipped", `${shipped.address}${storyPages("dist").longest}`],
        ["10,000 stories", `${made.address}${storyPages(madeSite(10_000)).longest}`],
      ];
      return {
        targets: places.flatMap(([name, address]) =>
          [false, true].map((phone) => ({
            name: `${name}, ${phone ? "phone" : "wide"}`,
            own: true,
            run: () => openSome(browser, address, { cpu, phone }),
          })),
        ),
        close: () => Promise.all([shipped.close(), made.close()]),
      };
    },
    limits: { cardMedian: { most } },
  };
}

async function openSome(browser, address, conditions) {
  const { page, close } = await openLivePage(browser, address, conditions);
  try {
    await page.evaluate(() => {
      globalThis.izlekCard = () =>
        document.querySelector("[role=dialog].entity-card:popover-open, dialog:is([open], :popover-open)")
          ?.textContent;
    });
    const count = await page.locator(NAMES).count();
    const times = [];
    for (let i = 0; i < Math.min(CLICKS, count); i += 1) {
      times.push(await openCard(page, i, conditions.phone));
      await page.keyboard.press("Escape");
      await page.evaluate(() => history.back());
      await page.waitForFunction(() => !globalThis.izlekCard() && location.search === "");
      await settle(page);
    }
    return series("card", times);
  } finally {
    await close();
  }
}

async function openCard(page, i, phone) {
  const mention = page.locator(NAMES).nth(i);
  await mention.evaluate((link) => link.scrollIntoView({ block: "center" }));
  // A name may be broken over two lines: its first piece is clicked on.
  const at = await mention.evaluate((link) => {
    const { left, top, width, height } = link.getClientRects()[0];
    return { x: left + Math.min(width / 2, 12), y: top + height / 2 };
  });
  return clickToPaint(
    page,
    () => ({ painted: globalThis.izlekPainted(() => globalThis.izlekCard()) }),
    undefined,
    () => (phone ? page.touchscreen.tap(at.x, at.y) : clickAt(page, at)),
  );
}
