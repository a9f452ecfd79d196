import { useTranslation } from "@/i18n/use-translation";

const LESSONS = ["story", "sentence", "thread", "history"] as const;

/** Nothing is kept yet: what could be, and how. */
export function Teaching() {
  const { t } = useTranslation();
  return (
    <div className="mt-6">
      <p className="font-serif text-xl">{t(($) => $.library.empty.title)}</p>
      <dl className="mt-4 grid gap-x-10 gap-y-5 md:grid-cols-2">
        {LESSONS.map((lesson) => (
          <div key={lesson} className="border-t border-rule pt-3">
            <dt className="font-semibold">{t(($) => $.library.empty[lesson].title)}</dt>
            <dd className="mt-1 text-muted">{t(($) => $.library.empty[lesson].text)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
