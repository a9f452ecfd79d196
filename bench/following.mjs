import { serve } from "../scripts/serve.mjs";
import { clickAt, clickToPaint, openLivePage, series, settle } from "./live-page.mjs";
import { openPlainList } from "./plain-list.mjs";
import { madeSite } from "./sites.mjs";

const CLICKS = 12;

/**
 * A click on a name beside the list of stories, to the paint of the list it leaves, and the click that takes it back; beside the
 * least that any page could do for them.
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
        targets: [
          {
            name: "plain page",
            run: () => followSome(openPlainList(browser, addressOf(sites.shipped)), cpu),
          },
          ...Object.entries(sites).map(([name, site]) => ({
            name,
            own: true,
            run: () => followSome(openLivePage(browser, addressOf(site)), cpu),
          })),
        ],
        close: () => Promise.all(Object.values(sites).map((site) => site.close())),
      };
    },
    limits: { followMedian: { most }, dropMedian: { most } },
  };
}

const addressOf = ({ address }) => `${address}tr/`;

async function followSome(opened, cpu) {
  const { page, session, close } = await opened;
  try {
    const names = await page.evaluate(namesBesideTheList, CLICKS);
    const wanted = await seenOnce(page, names);
    await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
    const times = { follow: [], drop: [] };
    for (const { id } of names) {
      times.follow.push(await clickOn(page, facetOf(id), wanted.get(id).followed));
      times.drop.push(await clickOn(page, FOLLOWED, wanted.get(id).dropped));
    }
    return { ...series("follow", times.follow), ...series("drop", times.drop) };
  } finally {
    await close();
  }
}

const FOLLOWED = "aside a.facet-followed";
const facetOf = (id) => `aside a.facet[href*="with=${id}"]`;

/** What is in the window when all is at rest, for each name: while it is followed, and when it is dropped. */
async function seenOnce(page, names) {
  const wanted = new Map();
  for (const { id } of names) {
    await (await pressOn(page, facetOf(id)))();
    await settle(page);
    const followed = await page.evaluate(rowsInTheWindow);
    await (await pressOn(page, FOLLOWED))();
    await settle(page);
    wanted.set(id, { followed, dropped: await page.evaluate(rowsInTheWindow) });
  }
  return wanted;
}

/** Names that leave some of the stories and not all. */
function namesBesideTheList(most) {
  const facets = [...document.querySelectorAll("aside a.facet")].map((link) => ({
    id: new URL(link.href).searchParams.get("with"),
    count: Number(link.querySelector(".tabular-digits > [aria-hidden]")?.textContent),
  }));
  const stories = Math.max(...facets.map(({ count }) => count));
  return facets.filter(({ id, count }) => id && count > 0 && count < stories).slice(0, most);
}

/** The stories of the list that one sees, and how many there are in all. */
function rowsInTheWindow() {
  globalThis.izlekRows = () => {
    const rows = [...document.querySelectorAll("main article.story-row")].filter((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
    const told = document.querySelector("#thread-bar")?.textContent?.match(/\d+ haber/u)?.[0];
    return [told, ...rows.map((row) => row.querySelector("h3 a")?.pathname)].join();
  };
  return globalThis.izlekRows();
}

/**
 * A click ready to be made; each finds the page scrolled alike. Not the locator's own, which looks, within the time that is
 * measured, at what the pointer hits.
 */
async function pressOn(page, selector) {
  await goToTheTop(page);
  const name = page.locator(selector).first();
  await name.scrollIntoViewIfNeeded();
  await settle(page);
  const { x, y, width, height } = await name.boundingBox();
  return () => clickAt(page, { x: x + width / 2, y: y + height / 2 });
}

const goToTheTop = (page) => page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));

/** Time from a real click on what `selector` finds to the paint in which those rows stand in the window. */
async function clickOn(page, selector, rows) {
  const press = await pressOn(page, selector);
  const ms = await clickToPaint(
    page,
    (wanted) => ({ painted: globalThis.izlekPainted(() => globalThis.izlekRows() === wanted) }),
    rows,
    press,
  );
  await settle(page);
  return ms;
}
