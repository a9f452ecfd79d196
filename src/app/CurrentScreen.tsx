import { type ComponentType, memo, use } from "react";
import { formatPath } from "@/address/format-address";
import { useAddressPart } from "@/address/use-address";
import { Afterwards } from "@/features/stories/Afterwards";
import { StagedScreen } from "@/features/stories/StagedScreen";
import { useTranslation } from "@/i18n/use-translation";
import { ErrorBoundary } from "@/ui/ErrorBoundary";
import { PartWordsContext } from "@/ui/lazy-part";
import { Notice } from "@/ui/Notice";
import { NotFound } from "./NotFound";
import { PartOf } from "./PartOf";
import { SCREEN_PARTS } from "./screen-parts";

/** The screen the address names; a fault in it leaves the shell standing. */
export function CurrentScreen() {
  const path = useAddressPart(formatPath);
  const { t } = useTranslation();
  const broken = (
    <div className="page py-12">
      <Notice title={t(($) => $.shell.crashed.title)} role="alert" heading>
        <p>{t(($) => $.shell.crashed.text)}</p>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {t(($) => $.shell.crashed.reload)}
        </button>
      </Notice>
    </div>
  );
  return (
    <ErrorBoundary fallback={broken} resetKey={path}>
      <StagedScreen>
        <ScreenOf />
      </StagedScreen>
    </ErrorBoundary>
  );
}

function ScreenOf() {
  const screen = useAddressPart(({ screen }) => screen);
  const { words } = use(PartWordsContext);
  switch (screen.name) {
    case "story":
    case "entity":
      return (
        <PartOf key={screen.name} source={SCREEN_PARTS[screen.name]}>
          {(Screen) => <TextScreen Screen={Screen} id={screen.id} />}
        </PartOf>
      );
    case "archive":
      return (
        <PartOf key="archive" source={SCREEN_PARTS.archive}>
          {(Screen) => <Screen year={screen.year} />}
        </PartOf>
      );
    case "library":
    case "about":
    case "entities":
      return (
        <PartOf key={screen.name} source={words}>
          {() => <PartOf source={SCREEN_PARTS[screen.name]}>{(Screen) => <Screen />}</PartOf>}
        </PartOf>
      );
    case "stories":
    case "desk":
      return (
        <PartOf key={screen.name} source={SCREEN_PARTS[screen.name]}>
          {(Screen) => <Screen />}
        </PartOf>
      );
    case "not-found":
      return <NotFound wanted={screen.path} />;
  }
}

interface TextScreenProps {
  readonly Screen: ComponentType<{ readonly id: string }>;
  readonly id: string;
}

/** A screen with a text: a click on a name in it opens a card, which comes first. */
const TextScreen = memo(function TextScreen({ Screen, id }: TextScreenProps) {
  return (
    <Afterwards>
      <Screen key={id} id={id} />
    </Afterwards>
  );
});
