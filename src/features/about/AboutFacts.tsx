import type { ReactNode } from "react";
import { formatPath } from "@/address/format-address";
import { licenceAddress, licenceName } from "@/content/licence";
import type { EditionInfo } from "@/content/model";
import type { Language } from "@/i18n/languages";
import { useTranslation } from "@/i18n/use-translation";
import { contactAddress, contactWords } from "./contact-address";

interface AboutFactsProps {
  readonly info: EditionInfo;
  readonly language: Language;
  readonly stories: number;
  readonly entities: number;
}

/** How large the edition is, how to cite it, its licence, its feeds, and whom to tell of a mistake. */
export function AboutFacts({ info, language, stories, entities }: AboutFactsProps) {
  const { t } = useTranslation();
  const licence = licenceAddress(info);
  const home = info.url?.replace(/\/+$/, "");
  const page = home && home + formatPath({ language, screen: { name: "stories" } });
  return (
    <dl className="mt-10">
      <Fact name={t(($) => $.about.size.label)}>
        {t(($) => $.about.size.stories, { count: stories })},{" "}
        {t(($) => $.about.size.entities, { count: entities })}
      </Fact>
      <Fact name={t(($) => $.about.cite)}>
        <cite>{info.title[language]}</cite>. İzlek{page && `. ${page}`}
      </Fact>
      <Fact name={t(($) => $.about.licence)}>
        {licence ? <Outside href={licence}>{licenceName(info.licence)}</Outside> : info.licence}
      </Fact>
      {home && (
        <Fact name={t(($) => $.about.feeds)}>
          <a href={`${import.meta.env.BASE_URL}${language}/feed.atom`}>Atom</a>,{" "}
          <a href={`${import.meta.env.BASE_URL}${language}/feed.json`}>JSON Feed</a>
        </Fact>
      )}
      {info.contact && (
        <Fact name={t(($) => $.about.corrections)}>
          <Contact contact={info.contact} />
        </Fact>
      )}
    </dl>
  );
}

function Contact({ contact }: { readonly contact: string }) {
  const address = contactAddress(contact);
  const words = contactWords(contact);
  if (address === undefined) return words;
  return address.startsWith("mailto:") ? (
    <a href={address}>{words}</a>
  ) : (
    <Outside href={address}>{words}</Outside>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="mt-3 text-sm text-muted">{name}</dt>
      <dd className="[&_a]:underline">{children}</dd>
    </>
  );
}

function Outside({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <a href={href} rel="noopener noreferrer external">
      {children}
    </a>
  );
}
