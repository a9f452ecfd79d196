import { useQuery } from "@tanstack/react-query";
import { SeenFirst } from "@/address/SeenFirst";
import { useEdition } from "@/content/edition-context";
import { storyQuery } from "@/content/queries";
import { MentionSteps } from "@/features/entities/MentionSteps";
import { PlaceOfStory } from "@/features/entities/PlaceOfStory";
import { Reader } from "@/features/reading/Reader";
import { StoryNeighbours } from "@/features/reading/StoryNeighbours";
import { useTranslation } from "@/i18n/use-translation";
import { Failed } from "./Failed";
import { NotFound } from "./NotFound";
import { StoryThread } from "./StoryThread";

/** One story, with the thread beside it on a wide screen. */
export function StoryScreen({ id }: { readonly id: string }) {
  const { index } = useEdition();
  const position = index.position.get(id);
  const { data: story } = useQuery({ ...storyQuery(id), enabled: position !== undefined });
  const place = story?.place;
  if (position === undefined) return <NotFound wanted={id} />;
  return (
    <div className="page grid gap-x-12 pt-8 pb-16 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <article className="min-w-0">
        <StoryBody id={id} />
        <SeenFirst as="div" className="mt-10 border-t border-rule pt-5">
          <StoryNeighbours position={position} />
        </SeenFirst>
        <MentionSteps />
      </article>
      <div className="lg:border-l lg:border-rule lg:pl-8">
        <div className="stack-6 lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:overflow-y-auto">
          <StoryThread position={position} />
          {place !== undefined && <PlaceOfStory id={place} />}
        </div>
      </div>
    </div>
  );
}

function StoryBody({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { data: story, isError, errorUpdateCount, refetch } = useQuery(storyQuery(id));
  if (isError) return <Failed heading retry={() => void refetch()} again={errorUpdateCount > 1} />;
  if (!story) return <p className="min-h-[60vh] text-muted">{t(($) => $.shell.loading)}</p>;
  return <Reader story={story} />;
}
