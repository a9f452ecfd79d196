import { copyOf, openCopy, openLivePage } from "./live-page.mjs";

/**
 * The list of stories as İzlek has drawn it, of which a click on a name hides the rows that don't name it and says how many are
 * left, and nothing else: the least that any page could do. What is said of the thread, what could be followed next, the counts
 * beside the names, the chart, the address and its history are left out.
 * @param {import("@playwright/test").Browser} browser @param {string} address of a list whose rows all stand in the page
 */
export async function openPlainList(browser, address) {
  const live = await openLivePage(browser, address);
  const storiesOf = await live.page.evaluate(readStoriesOf);
  const copy = await copyOf(live.page);
  await live.close();
  const opened = await openCopy(browser, address, copy);
  await opened.page.evaluate(hideAndCount, storiesOf);
  return opened;
}

/** Ids of the stories that name it, for the id of each entity. */
async function readStoriesOf() {
  const files = JSON.parse(document.querySelector("#files").textContent);
  const { ids, entities, mentions } = await (await fetch(`../data/${files.index}`)).json();
  return Object.fromEntries(
    entities.map((id, number) => [id, ids.filter((_, story) => mentions[story].includes(number))]),
  );
}

function hideAndCount(storiesOf) {
  const years = [...document.querySelectorAll("main section[aria-labelledby^=y]")].map((section) => ({
    section,
    rows: [...section.querySelectorAll("li.list-row")].map((row) => ({
      row,
      id: row.querySelector("h3 a").pathname.split("/").at(-1),
    })),
  }));
  const told = document.querySelector("#thread-bar p");
  addEventListener("click", (event) => {
    const name = event.target.closest("aside a.facet");
    if (!name) return;
    event.preventDefault();
    const follows = name.classList.toggle("facet-followed");
    const stories = new Set(storiesOf[new URL(name.href).searchParams.get("with")]);
    let count = 0;
    for (const { section, rows } of years) {
      let seen = 0;
      for (const { row, id } of rows) {
        row.hidden = follows && !stories.has(id);
        if (!row.hidden) seen += 1;
      }
      section.hidden = seen === 0;
      count += seen;
    }
    told.textContent = `${count} haber`;
  });
}
