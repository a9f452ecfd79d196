import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useId } from "react";
import { useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { type EntityFile, type EntityHead, kindOf } from "@/content/entity-list";
import { entityQuery } from "@/content/queries";
import { AlphabetNeighbours } from "@/features/entities/AlphabetNeighbours";
import { Company } from "@/features/entities/Company";
import { companyOf } from "@/features/entities/company";
import { EntityFacts } from "@/features/entities/EntityFacts";
import { EntityHeader } from "@/features/entities/EntityHeader";
import { EntityStories } from "@/features/entities/EntityStories";
import { Life } from "@/features/entities/Life";
import { LocatorMap } from "@/features/entities/LocatorMap";
import { newestOf } from "@/features/entities/newest-of";
import { EntityClaims } from "@/features/reading/EntityClaims";
import { ThreadBar } from "@/features/stories/ThreadBar";
import { useTranslation } from "@/i18n/use-translation";
import { Failed } from "./Failed";
import { NotFound } from "./NotFound";

const COMPANY = 12;

/** Everything the edition has on one entity. */
export function EntityScreen({ id }: { readonly id: string }) {
  const { entities } = useEdition();
  const {
    data: file,
    isError,
    errorUpdateCount,
    refetch,
  } = useQuery({ ...entityQuery(id), enabled: entities.byId.has(id) });
  const entity = entities.byId.get(id);
  if (!entity) return <NotFound wanted={id} />;
  const failed = isError && <Failed retry={() => void refetch()} again={errorUpdateCount > 1} />;
  return <EntityPage entity={entity} file={file} instead={failed || <Loading />} />;
}

interface EntityPageProps {
  readonly entity: EntityHead;
  /** What the index tells is shown without it. */
  readonly file: EntityFile | undefined;
  /** What stands there until it has come. */
  readonly instead: ReactNode;
}

function EntityPage({ entity, file, instead }: EntityPageProps) {
  const { language } = useAddress();
  const { index } = useEdition();
  const { t } = useTranslation();
  const number = index.entityNumber.get(entity.id) ?? -1;
  const positions = index.storiesOf[number] ?? [];
  const name = entity.name[language];
  return (
    <div className="page grid gap-x-12 pt-8 pb-16 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <article className="min-w-0">
        <EntityHeader entity={entity} note={file?.detail.note[language]} stories={positions.length} />
        {!file && instead}
        <Part title={t(($) => $.entities.life)}>
          <div className="mt-3 max-w-[46rem]">
            <Life positions={positions} kind={kindOf(entity.type)} />
          </div>
        </Part>
        <Part title={t(($) => $.entities.storiesOf, { name })}>
          <EntityStories positions={newestOf(index, entity.id)} />
        </Part>
        {file && file.claims.length > 0 && (
          <Part title={t(($) => $.entities.claims, { name })}>
            <EntityClaims claims={file.claims} />
          </Part>
        )}
        <AlphabetNeighbours entity={entity} />
      </article>
      <aside className="awaits stack-8 max-lg:mt-10 lg:border-l lg:border-rule lg:pl-8">
        <ThreadBar />
        {file?.land !== undefined && <LocatorMap name={name} land={file.land} />}
        {file && <EntityFacts entity={entity} detail={file.detail} />}
        {positions.length > 0 && (
          <section>
            <h2 className="mb-2 text-sm font-semibold text-muted">{t(($) => $.entities.company)}</h2>
            <Company companions={companyOf(index, number)} most={COMPANY} />
          </section>
        )}
      </aside>
    </div>
  );
}

function Loading() {
  const { t } = useTranslation();
  return <p className="text-muted">{t(($) => $.shell.loading)}</p>;
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="mt-10">
      <h2 id={heading} className="font-serif text-xl font-bold">
        {title}
      </h2>
      {children}
    </section>
  );
}
