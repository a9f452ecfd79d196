import { useTranslation } from "react-i18next";
import { formatPath } from "@/address/format-address";
import { useAddress } from "@/address/use-address";
import { ErrorBoundary } from "@/ui/ErrorBoundary";
import { Notice } from "@/ui/Notice";
import { AboutScreen } from "./AboutScreen";
import { ArchiveScreen } from "./ArchiveScreen";
import { DeskScreen } from "./DeskScreen";
import { EntitiesScreen } from "./EntitiesScreen";
import { EntityScreen } from "./EntityScreen";
import { LazyLibrary } from "./LazyLibrary";
import { NotFoundScreen } from "./NotFoundScreen";
import { StoriesScreen } from "./StoriesScreen";
import { StoryScreen } from "./StoryScreen";

/** The screen the address names; a fault in it leaves the shell standing. */
export function CurrentScreen() {
  const address = useAddress();
  const { t } = useTranslation();
  const broken = (
    <div className="page py-12">
      <Notice title={t(($) => $.shell.crashed.title)} role="alert">
        <p>{t(($) => $.shell.crashed.text)}</p>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {t(($) => $.shell.crashed.reload)}
        </button>
      </Notice>
    </div>
  );
  return (
    <ErrorBoundary fallback={broken} resetKey={formatPath(address)}>
      <ScreenOf />
    </ErrorBoundary>
  );
}

function ScreenOf() {
  const { screen } = useAddress();
  switch (screen.name) {
    case "stories":
      return <StoriesScreen />;
    case "story":
      return <StoryScreen key={screen.id} id={screen.id} />;
    case "entities":
      return <EntitiesScreen />;
    case "entity":
      return <EntityScreen key={screen.id} id={screen.id} />;
    case "about":
      return <AboutScreen />;
    case "desk":
      return <DeskScreen />;
    case "archive":
      return <ArchiveScreen year={screen.year} />;
    case "library":
      return <LazyLibrary />;
    case "not-found":
      return <NotFoundScreen wanted={screen.path} />;
  }
}
