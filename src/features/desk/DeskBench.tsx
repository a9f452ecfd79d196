import "./desk.css";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "@/i18n/use-translation";
import { ArticleForm, type Field, type Held } from "./ArticleForm";
import { CheckedResult } from "./CheckedResult";
import { DraftResult } from "./DraftResult";
import { FilePicker } from "./FilePicker";
import { faultOf } from "./fault";
import { useOnDesk } from "./on-the-desk";
import { ReadInReader } from "./ReadInReader";
import { droppedFiles, type NamedFile, readChosen } from "./read-chosen";
import { useDesk } from "./use-desk";
import { WorkStatus } from "./WorkStatus";

/** Drafts articles and checks editions; files may be dropped anywhere on it. */
export function DeskBench() {
  const { t } = useTranslation("desk");
  const [held, setHeld] = useOnDesk("held");
  const { work, stop, fail, result, isNew, updated, draft, check, read } = useDesk();
  const take = async (named: readonly NamedFile[] | Promise<readonly NamedFile[]>) => {
    try {
      const { texts, files } = await readChosen(await named);
      if (files.length > 0) return await check(files);
      for (const text of texts) if ("found" in text) return fail({ kind: "notText", ...text });
      const good = texts.flatMap((text) => ("text" in text ? [text] : []));
      const [text, other] = good;
      if (!text) return fail({ kind: "nothing" });
      setHeld({ text, ...(other && { other }) });
    } catch (error) {
      fail(faultOf(error, "unreadable"));
    }
  };
  const isOver = useDrops((files) => void take(files));
  const letGo = (field: Field) => {
    const { [field]: _gone, ...rest }: { readonly [name in Field]?: Held[name] } = held;
    setHeld(rest);
  };
  return (
    <div className="mt-8">
      <div className="grid grid-cols-1 gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <section aria-labelledby="desk-article">
          <h2 id="desk-article" className="mb-3 font-serif text-2xl font-semibold">
            {t(($) => $.article.title)}
          </h2>
          <ArticleForm held={held} letGo={letGo} onDraft={(article) => void draft(article)} onFault={fail} />
        </section>
        <FilePicker isOver={isOver} onFiles={(files) => void take(files)} />
      </div>
      <WorkStatus work={work} stop={stop} />
      {updated && <p role="status">{t(($) => $.read.updated)}</p>}
      {result && (
        <section className="mt-8 max-w-[60rem] border-t border-rule pt-6" aria-labelledby="desk-result">
          <ResultHeading key={result.turn} isNew={isNew}>
            {result.kind === "draft" ? t(($) => $.drafted.title) : t(($) => $.checked.title)}
          </ResultHeading>
          {result.addition && (
            <ReadInReader
              first={result.addition.info ? "instead" : "among"}
              onRead={(place) => void read(place)}
            />
          )}
          {result.kind === "draft" ? (
            <DraftResult drafted={result.drafted} language={result.language} />
          ) : (
            <CheckedResult result={result.checked} />
          )}
        </section>
      )}
    </div>
  );
}

/** The reader asked for it and waited: the focus goes there. Coming back to it is no asking. */
function ResultHeading({ isNew, children }: { readonly isNew: boolean; readonly children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isNew) heading.current?.focus();
  }, [isNew]);
  return (
    <h2 id="desk-result" ref={heading} tabIndex={-1} className="mb-4 font-serif text-2xl font-semibold">
      {children}
    </h2>
  );
}

/**
 * Files dropped anywhere on the page; without this the browser would leave the page for them. The result says whether some are
 * being dragged over it.
 */
function useDrops(onDrop: (files: Promise<readonly NamedFile[]>) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const latest = useRef(onDrop);
  useEffect(() => {
    latest.current = onDrop;
  });
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => setIsOver(relatedTarget !== null);
    const drop = (event: DragEvent) => {
      setIsOver(false);
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      latest.current(droppedFiles(event.dataTransfer));
    };
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener("dragover", over, { signal });
    document.addEventListener("dragleave", leave, { signal });
    document.addEventListener("drop", drop, { signal });
    return () => listening.abort();
  }, []);
  return isOver;
}
