import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { i18n } from "i18next";
import { type PageLocation, PageLocationContext } from "@/address/use-address";
import { EditionContext, type LoadedEdition } from "@/content/edition-context";
import { EntityCards } from "@/features/entities/EntityCards";
import { MessagesProvider } from "@/features/language/MessagesProvider";
import { Announcer } from "@/ui/Announcer";
import { CurrentScreen } from "./CurrentScreen";
import { RouteEffects } from "./RouteEffects";
import { Shell } from "./Shell";
import { ThreadAnnouncements } from "./ThreadAnnouncements";
import { ThreadProvider } from "./ThreadProvider";

export interface AppProps {
  readonly page: PageLocation;
  readonly client: QueryClient;
  readonly i18n: i18n;
  readonly edition: LoadedEdition;
}

/** The whole app; the press draws it to HTML and the browser takes the same tree over. */
export function App({ page, client, i18n, edition }: AppProps) {
  return (
    <PageLocationContext value={page}>
      <QueryClientProvider client={client}>
        <MessagesProvider first={i18n}>
          <EditionContext value={edition}>
            <ThreadProvider>
              <Announcer>
                <RouteEffects />
                <ThreadAnnouncements />
                <EntityCards>
                  <Shell>
                    <CurrentScreen />
                  </Shell>
                </EntityCards>
              </Announcer>
            </ThreadProvider>
          </EditionContext>
        </MessagesProvider>
      </QueryClientProvider>
    </PageLocationContext>
  );
}
