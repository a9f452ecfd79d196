import { useQuery } from "@tanstack/react-query";
import { useEffect, useLayoutEffect, useRef } from "react";
import { formatScreen } from "@/address/format-address";
import { isFollowedLink } from "@/address/history";
import { currentAddress, go, hrefOf, useAddress, useAddressPart } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { plainText } from "@/content/marks";
import { storyQuery } from "@/content/queries";
import { presentId } from "@/content/story-index";
import { shownText } from "@/features/reading/shown-text";
import type { Messages } from "@/i18n/create-i18n";
import type { Language } from "@/i18n/languages";
import { useTranslation } from "@/i18n/use-translation";
import { awaitHeading, focusHeading } from "@/lib/heading-focus";
import { isInWindow } from "@/lib/is-in-window";
import { onceSeen } from "@/lib/later-parts";
import { whenIdle } from "@/lib/when-idle";
import { useThread } from "@/thread/thread-context";
import { useAnnounce } from "@/ui/Announcer";
import { bringLikelyScreens } from "./screen-parts";
import { screenTitle } from "./screen-title";
import { useKeptFocus } from "./use-kept-focus";
import { comeBack, useScrollMemory } from "./use-scroll-memory";

/** What a change of address does beyond drawing: canonical form, title, language, focus, scroll, what is said. */
export function RouteEffects() {
  useEffect(() => whenIdle(bringLikelyScreens), []);
  useCanonicalAddress();
  useScreenFocus();
  useKeptFocus();
  useAwaited();
  return APART;
}

/** What another thread is no affair of; always the same, so that one does not draw it anew. */
const APART = (
  <>
    <ScreenTitle />
    <ScrollMemory />
  </>
);

function ScreenTitle() {
  useScreenTitle();
  return null;
}

/** By itself, as it hears of some changes before the rest. */
function ScrollMemory() {
  useScrollMemory();
  return null;
}

/** What the page kept back, so as not to flash what its thread or view leaves out, is shown as soon as it is drawn for them. */
function useAwaited(): void {
  const address = useAddress();
  const { searching } = useThread();
  useLayoutEffect(() => {
    const drawn = hrefOf(address) === hrefOf(currentAddress(address.language));
    const page = document.documentElement;
    if (!drawn || searching || page.dataset["awaits"] === undefined) return;
    delete page.dataset["awaits"];
    comeBack();
  }, [address, searching]);
}

/**
 * What was opened is spelled canonically, and a former id becomes the present one; neither is a history step. The bar is
 * read afresh: the first draw of a prerendered page doesn't know its query yet.
 */
function useCanonicalAddress(): void {
  const address = useAddress();
  const { index } = useEdition();
  useEffect(() => {
    const opened = currentAddress(address.language);
    const { screen } = opened;
    if (screen.name === "not-found") return;
    const present =
      screen.name === "story" && !index.position.has(screen.id) ? presentId(index, screen.id) : undefined;
    go(present ? { ...opened, screen: { name: "story", id: present } } : opened, { replace: true });
  }, [address, index]);
}

function useScreenTitle(): void {
  const screen = useAddressPart(({ screen }) => screen);
  const language = useAddressPart(({ language }) => language);
  const { entities, index } = useEdition();
  const { i18n } = useTranslation();
  const id = screen.name === "story" ? screen.id : "";
  const known = index.position.has(id);
  const { data: story } = useQuery({ ...storyQuery(id), enabled: known });
  const messages = i18n.getResourceBundle(language, "app") as Messages | undefined;
  const title = messages
    ? screenTitle({
        screen,
        language,
        messages,
        editionTitle: index.edition.title[language],
        // A story that is on its way, or goes by another id now, has no title yet; one that there is none of never gets its own.
        storyTitle:
          known || presentId(index, id)
            ? story && plainText(shownText(story.title, language).text)
            : messages.shell.notFound.title,
        entity: screen.name === "entity" ? entities.byId.get(screen.id) : undefined,
      })
    : "";
  useToldPage(screen.name === "story", language, title);
}

/**
 * The page's own language and title, which is then said, where it is another than what was printed. Each part of a story
 * has its language, so there the page's comes with the frame after that in which they are painted: the browser goes through
 * everything anew for it.
 */
function useToldPage(isStory: boolean, language: Language, title: string): void {
  const announce = useAnnounce();
  useLayoutEffect(() => {
    const tell = () => {
      // Set to what it is, all of the page would be styled and laid out anew.
      if (document.documentElement.lang !== language) document.documentElement.lang = language;
      if (!title || title === document.title) return;
      document.title = title;
      announce(title);
    };
    if (isStory) return onceSeen(tell);
    tell();
    return undefined;
  }, [isStory, language, title, announce]);
}

/**
 * After a change of screen the focus goes to its heading, where the history was walked to the link that led away; not on
 * the first draw. A story's heading comes with its text, so until then the focus waits on the content; looked
 * after in every commit.
 */
function useScreenFocus(): void {
  const address = useAddress();
  const path = formatScreen(address.screen);
  const shown = useRef(path);
  const waiting = useRef(false);
  useLayoutEffect(() => {
    const left = shown.current;
    shown.current = path;
    if (left !== path) waiting.current = address.passage === undefined && !focusLinkTo(left);
    if (waiting.current) waiting.current = !focusHeading();
  });
  useEffect(() => (waiting.current ? awaitHeading(() => (waiting.current = false)) : undefined));
}

/** Where the history was walked: whether a link to the screen that was left took the focus, as it is where it was left. */
function focusLinkTo(left: string): boolean {
  if (isFollowedLink() || left === "/") return false;
  const links = document.querySelectorAll<HTMLElement>("main a");
  // The list's is the last: what stands above it for those who read the page without its picture is no stop of the Tab key.
  const link = [...links].findLast((at) => pathOf(at).endsWith(left) && isInWindow(at));
  link?.focus({ preventScroll: true });
  return link !== undefined;
}

/** In a picture too, where a link has no path of its own. */
function pathOf(link: Element): string {
  return link.getAttribute("href")?.replace(/[?#].*/u, "") ?? "";
}
