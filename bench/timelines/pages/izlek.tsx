import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { type Address, EMPTY_THREAD } from "@/address/address";
import { Link } from "@/address/Link";
import { PageLocationContext, useAddress } from "@/address/use-address";
import { type ShownText, textOf } from "@/content/catalogue";
import { EditionContext } from "@/content/edition-context";
import { openEntities } from "@/content/entity-list";
import { catalogueQuery } from "@/content/queries";
import { openIndex } from "@/content/story-index";
import { useTeaser } from "@/content/use-teaser";
import { createI18n } from "@/i18n/create-i18n";
import { messages } from "@/i18n/messages/en";
import { MessagesContext, useTranslation } from "@/i18n/use-translation";
import { beginLive } from "@/lib/use-browser-value";
import { countFacets } from "@/thread/count-facets";
import { matchStories } from "@/thread/match-stories";
import { HeldThreadContext } from "@/thread/thread-context";
import { Announcer } from "@/ui/Announcer";
import "@/styles/index.css";
import { half, readStories, timed, until } from "./timing";

// A file of its own, as in the app.
const { Timeline } = await import("@/features/timeline/Timeline");
const { file } = await readStories();
const index = openIndex(file);
const entities = openEntities({
  heads: file.heads,
  order: { tr: file.heads.map((_, i) => i), en: file.heads.map((_, i) => i) },
});
const client = new QueryClient();
const newest = file.titles.toReversed().map((title: ShownText) => ({ title, summary: "", minutes: 1 }));
for (let shard = 0; shard * 200 < newest.length; shard += 1)
  client.setQueryData(catalogueQuery("en", shard).queryKey, newest.slice(shard * 200, shard * 200 + 200));
const i18n = createI18n("en", messages);
const everything = matchStories(index, EMPTY_THREAD);

/** What the page is told from outside. */
const told = new EventTarget();

const HOME: Address = { language: "en", screen: { name: "stories" }, thread: EMPTY_THREAD, view: "single" };

/** What stands around a timeline: the way home, how many stories there are, the newest one. */
function Page() {
  const { t } = useTranslation();
  const { language } = useAddress();
  const newest = useTeaser(index.size - 1, language);
  const [drawn, setDrawn] = useState(false);
  const [matched, setMatched] = useState<readonly number[]>(everything);
  useEffect(() => {
    const on = (name: string, act: () => void) => told.addEventListener(name, () => flushSync(act));
    on("draw", () => setDrawn(true));
    on("half", () => setMatched(half(everything)));
  }, []);
  const thread = useMemo(
    () => ({
      index,
      thread: EMPTY_THREAD,
      matched,
      counts: countFacets(index, EMPTY_THREAD, matched),
      hits: undefined,
      searching: false,
      unsearched: false,
    }),
    [matched],
  );
  return (
    <HeldThreadContext value={thread}>
      <Link to={HOME}>İzlek</Link>
      <p>
        {t(($) => $.thread.stories, { count: matched.length })}, {textOf(newest?.title ?? "")}
      </p>
      {drawn && <Timeline />}
    </HeldThreadContext>
  );
}

// As in the app, where the page was taken over before scripts draw a timeline.
beginLive();
flushSync(() =>
  createRoot(document.getElementById("root") as HTMLElement).render(
    <PageLocationContext value={{ pathname: "/en/", language: "en" }}>
      <QueryClientProvider client={client}>
        <MessagesContext value={i18n}>
          <EditionContext value={{ index, entities }}>
            <Announcer>
              <Page />
            </Announcer>
          </EditionContext>
        </MessagesContext>
      </QueryClientProvider>
    </PageLocationContext>,
  ),
);
let began = 0;
const bench = {
  draw: () =>
    timed(() => {
      began = performance.now();
      told.dispatchEvent(new Event("draw"));
    }),
  /** Milliseconds from the call of `draw` until the marks have their names and the list is there. */
  told: async () => {
    await until(() => document.querySelector("[data-mark][aria-label]"));
    return performance.now() - began;
  },
  filter: () =>
    timed(() => {
      told.dispatchEvent(new Event("half"));
    }),
};
Object.assign(globalThis, { bench });
