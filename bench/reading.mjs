import { readdirSync, readFileSync } from "node:fs";
import { serve } from "../scripts/serve.mjs";
import { copyOf, openCopy, openEmpty, settle } from "./live-page.mjs";

const PRESSES = 50;
const LONG = 400;
const CPU = 4;
/** The browser tells of events from this duration on, in steps of 8 ms. */
const SHORTEST_MS = 16;

const pairsOf = (story) => story.paragraphs.reduce((sum, { pairs }) => sum + pairs.length, 0);

function longestStory() {
  const folder = `${process.env.EDITION ?? "edition"}/stories`;
  const stories = readdirSync(folder).map((file) => JSON.parse(readFileSync(`${folder}/${file}`, "utf8")));
  return stories.sort((a, b) => pairsOf(b) - pairsOf(a))[0];
}

/** The story with its paragraphs over and over, until it has so many pairs. */
function stretched(story, pairs) {
  const paragraphs = [];
  for (let i = 0, count = 0; count < pairs; i += 1) {
    const paragraph = story.paragraphs[i % story.paragraphs.length];
    const taken = paragraph.pairs.slice(0, pairs - count);
    paragraphs.push({ ...paragraph, pairs: taken });
    count += taken.length;
  }
  return { ...story, paragraphs };
}

const PHONE = { phone: true, touch: false };

/** A story in the middle of which one reads, on a phone. */
async function openStory(browser, address, story) {
  const { page, close } = await openEmpty(browser, PHONE);
  const id = story.id;
  await page.route(`**/data/stories/${id}.*.json`, (route) => route.fulfill({ json: story }));
  // By way of the list, as the page itself is drawn from the story that was shipped.
  await page.goto(`${address}tr/`, { waitUntil: "networkidle" });
  await page.evaluate((story) => document.querySelector(`main h3 a[href$="/stories/${story}"]`)?.click(), id);
  await page.waitForFunction(
    (count) => document.querySelectorAll(".pair-button").length === count,
    pairsOf(story),
  );
  await page.waitForLoadState("networkidle");
  await page.evaluate(goToTheMiddle);
  return { page, close };
}

function goToTheMiddle() {
  const middle = document.querySelectorAll(".pair > .half");
  middle[middle.length >> 1]?.scrollIntoView();
}

/**
 * The same page with its text in both languages or views ready, of which a key puts the one in the other's place and nothing else: the
 * least that any page could do. The sentence that was read does not stay in its place, and nothing around the text changes.
 */
async function openPlainStory(browser, address, story, key) {
  const live = await openStory(browser, address, story);
  const here = live.page.url();
  const press = async () => {
    await live.page.keyboard.press(key);
    await settle(live.page);
  };
  await press();
  await live.page.evaluate(() => {
    globalThis.izlekOther = document.createElement("template");
    globalThis.izlekOther.content.append(document.querySelector(".prose").cloneNode(true));
  });
  await press();
  await live.page.evaluate(() => document.body.append(globalThis.izlekOther));
  const copy = await copyOf(live.page);
  await live.close();
  const opened = await openCopy(browser, here, copy, PHONE);
  await opened.page.evaluate(goToTheMiddle);
  await opened.page.evaluate(() => {
    let shown = document.querySelector(".prose");
    let ready = document.adoptNode(document.querySelector("body > template").content.firstElementChild);
    addEventListener("keydown", () => {
      shown.replaceWith(ready);
      [shown, ready] = [ready, shown];
    });
  });
  return opened;
}

async function openWatchedStory(browser, address, story) {
  const opened = await openStory(browser, address, story);
  await opened.page.evaluate(watchAnswers);
  return opened;
}

/** Whether each frame that is measured shows the answer, not a part of it. */
function watchAnswers() {
  globalThis.izlekLate = 0;
  const isOther = (part) =>
    part.lang !== location.pathname.split("/")[1] ||
    (part.dataset.view ?? "single") !== (new URLSearchParams(location.search).get("view") ?? "single");
  const isSeen = (part) => {
    const { top, bottom } = part.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  // Looked at right after the frame, not to be a part of what is measured.
  const look = () => {
    const parts = [...document.querySelectorAll(".prose > *")].filter(isSeen);
    if (parts.length === 0 || parts.some(isOther)) globalThis.izlekLate += 1;
  };
  addEventListener("keydown", () => requestAnimationFrame(() => setTimeout(look)));
}

/** Time from a key press to the next paint, again and again, in a page four times slower. */
async function pressAgainAndAgain({ page, close }, key) {
  try {
    await page.evaluate((least) => {
      globalThis.izlekPresses = [];
      new PerformanceObserver((list) => {
        for (const { name, duration } of list.getEntries())
          if (name === "keydown") globalThis.izlekPresses.push(duration);
      }).observe({ type: "event", durationThreshold: least });
    }, SHORTEST_MS);
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: CPU });
    for (let i = 0; i < PRESSES; i += 1) {
      await page.keyboard.press(key);
      await page.evaluate(
        () =>
          new Promise((done) =>
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 60))),
          ),
      );
    }
    const measured = await page.evaluate(() => globalThis.izlekPresses);
    const late = await page.evaluate(() => globalThis.izlekLate ?? 0);
    if (late > 0) throw new Error(`${late} of ${PRESSES} presses of ${key} were not answered in their frame`);
    const all = [...measured, ...new Array(Math.max(0, PRESSES - measured.length)).fill(SHORTEST_MS)];
    return all.sort((a, b) => a - b);
  } finally {
    await close();
  }
}

const at = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)];

function bench(title, most, storyOf) {
  return {
    title,
    async open(browser) {
      const site = await serve({ port: 0 });
      const story = storyOf(longestStory());
      const runIn = (open) => async () => {
        const presses = async (key) => pressAgainAndAgain(await open(browser, site.address, story, key), key);
        const language = await presses("l");
        const view = await presses("v");
        return {
          languageMedian: at(language, 0.5),
          languageP98: at(language, 0.98),
          viewMedian: at(view, 0.5),
          viewP98: at(view, 0.98),
        };
      };
      return {
        targets: [
          { name: "plain page", run: runIn(openPlainStory) },
          { name: `${story.id}, ${pairsOf(story)} pairs`, own: true, run: runIn(openWatchedStory) },
        ],
        close: () => site.close(),
      };
    },
    limits: { languageP98: { most }, viewP98: { most } },
  };
}

export const switching = bench(
  "Language and view, key press to next paint in ms (longest story, CPU ×4)",
  50,
  (story) => story,
);
export const switchingLong = bench(
  `Language and view, key press to next paint in ms (${LONG} pairs, CPU ×4)`,
  100,
  (story) => stretched(story, LONG),
);
