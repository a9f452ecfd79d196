import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { i18n } from "i18next";
import { type PageLocation, PageLocationContext } from "@/address/use-address";
import { EditionContext, type LoadedEdition } from "@/content/edition-context";
import { PreviewContext, type Previewing } from "@/features/desk/preview-context";
import { EntityCards } from "@/features/entities/EntityCards";
import { MessagesProvider } from "@/features/language/MessagesProvider";
import { LibraryKeeper } from "@/features/library/LibraryKeeper";
import { Announcer } from "@/ui/Announcer";
import { CurrentScreen } from "./CurrentScreen";
import { PartWordsProvider } from "./PartWordsProvider";
import { RouteEffects } from "./RouteEffects";
import { Shell } from "./Shell";
import { ThreadAnnouncements } from "./ThreadAnnouncements";
import { ThreadProvider } from "./ThreadProvider";

export interface AppProps {
  readonly page: PageLocation;
  readonly client: QueryClient;
  readonly i18n: i18n;
  readonly edition: LoadedEdition;
  /** In a browser: what is read in place of the shipped edition, if anything is. */
  readonly previewing?: Previewing | undefined;
}

const NO_PREVIEW: Previewing = { redraw: () => Promise.resolve() };

/** The whole app; the press draws it to HTML and the browser takes the same tree over. */
export function App({ page, client, i18n, edition, previewing = NO_PREVIEW }: AppProps) {
  return (
    <PageLocationContext value={page}>
      <QueryClientProvider client={client}>
        <MessagesProvider first={i18n}>
          <EditionContext value={edition}>
            <PreviewContext value={previewing}>
              <ThreadProvider>
                <Announcer>
                  <RouteEffects />
                  <ThreadAnnouncements />
                  <PartWordsProvider>
                    <EntityCards>
                      <Shell>
                        <CurrentScreen />
                      </Shell>
                    </EntityCards>
                    <LibraryKeeper />
                  </PartWordsProvider>
                </Announcer>
              </ThreadProvider>
            </PreviewContext>
          </EditionContext>
        </MessagesProvider>
      </QueryClientProvider>
    </PageLocationContext>
  );
}
