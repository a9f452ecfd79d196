import { serve } from "../scripts/serve.mjs";
import { clickToPaint, openLivePage, series, settle } from "./live-page.mjs";
import { madeSite } from "./sites.mjs";

const CLICKS = 12;

/**
 * A click on a name beside the list of stories, to the paint of the list it leaves, and the click that takes it back.
 * @param {number} cpu how many times slower @param {number} most ms
 */
export function following(cpu, most) {
  return {
    title: `Click on an entity to painted list, ms (CPU ×${cpu})`,
    async open(browser) {
      const sites = {
        shipped: await serve({ port: 0 }),
        "10,000 stories": await serve({ dir: madeSite(10_000), port: 0 }),
      };
      return {
        targets: Object.entries(sites).map(([name, { address }]) => ({
          name,
          own: true,
          run: () => followSome(browser, address, cpu),
        })),
        close: () => Promise.all(Object.values(sites).map((site) => site.close())),
      };
    },
    limits: { followMedian: { most }, dropMedian: { most } },
  };
}

async function followSome(browser, address, cpu) {
  const { page, close } = await openLivePage(browser, `${address}tr/`, { cpu });
  try {
    const names = await page.evaluate(namesBesideTheList, CLICKS);
    const all = await page.evaluate(() => globalThis.izlekRows());
    const times = { follow: [], drop: [] };
    for (const { id, count } of names) {
      times.follow.push(await clickOn(page, `aside a.facet[href*="with=${id}"]`, count));
      times.drop.push(await clickOn(page, "aside a.facet-followed", all));
    }
    return { ...series("follow", times.follow), ...series("drop", times.drop) };
  } finally {
    await close();
  }
}

/** Names that leave some of the stories, with how many: where all are left, the list would be painted already. */
function namesBesideTheList(most) {
  /** How many rows the list tells of, whether it draws them all or those near the window. */
  globalThis.izlekRows = () => {
    const told = document.querySelector("main [aria-setsize]")?.getAttribute("aria-setsize");
    return Number(told ?? document.querySelectorAll("main article.story-row").length);
  };
  const facets = [...document.querySelectorAll("aside a.facet")].map((link) => ({
    id: new URL(link.href).searchParams.get("with"),
    count: Number(link.querySelector(".tabular-nums > [aria-hidden]")?.textContent),
  }));
  const all = globalThis.izlekRows();
  return facets.filter(({ id, count }) => id && count > 0 && count < all).slice(0, most);
}

/** Time from a real click on what `selector` finds to the paint in which the list has so many rows. */
async function clickOn(page, selector, rows) {
  const ms = await clickToPaint(
    page,
    // The virtualised list tells its years as rows too.
    (wanted) => ({
      painted: globalThis.izlekPainted(() => {
        const rows = globalThis.izlekRows();
        return wanted > 200 ? rows >= wanted && rows < wanted + 100 : rows === wanted;
      }),
    }),
    rows,
    () => page.locator(selector).first().click(),
  );
  await settle(page);
  return ms;
}
