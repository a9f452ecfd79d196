import { Link } from "@/address/Link";
import { useAddress } from "@/address/use-address";
import { useTranslation } from "@/i18n/use-translation";
import { type Arrangement, arrange } from "./arrange";
import { takeOff } from "./edit-library";
import type { ThreadTools } from "./LibraryRoom";
import type { Library, SavedThread } from "./library";
import { Shelf } from "./Shelf";
import { ShelfRow } from "./ShelfRow";
import { threadOfQuery } from "./thread-key";
import { useRemove } from "./undo-context";
import type { NewsByPosition } from "./what-is-new";

interface ThreadShelfProps {
  readonly saved: Library["threads"];
  readonly news: NewsByPosition;
  readonly arrangement: Arrangement;
  readonly threads: ThreadTools;
}

export function ThreadShelf({ saved, news, arrangement, threads }: ThreadShelfProps) {
  const { t } = useTranslation();
  const all = Object.entries(saved).map(([key, record]) => ({
    key,
    record,
    at: record.at,
    title: threads.sayThread(threadOfQuery(record.query)),
    position: undefined,
  }));
  const found = arrange(all, arrangement);
  return (
    <Shelf
      title={t(($) => $.library.threads)}
      all={all.length}
      found={found.length}
      empty={t(($) => $.library.empty.thread.text)}
    >
      {found.map(({ key, record, title }) => (
        <ThreadRow key={key} id={key} record={record} name={title} news={news} Matched={threads.Matched} />
      ))}
    </Shelf>
  );
}

interface ThreadRowProps {
  readonly id: string;
  readonly record: SavedThread;
  readonly name: string;
  readonly news: NewsByPosition;
  readonly Matched: ThreadTools["Matched"];
}

/** A thread with how many stories it has now, and how many of them are new. */
function ThreadRow({ id, record, name, news, Matched }: ThreadRowProps) {
  const { t } = useTranslation();
  const { language } = useAddress();
  const remove = useRemove();
  const thread = threadOfQuery(record.query);
  const taken = { threads: { [id]: record } };
  const said = t(($) => $.library.removed, { name });
  return (
    <ShelfRow name={name} onRemove={() => remove({ edit: takeOff("threads", id), taken, said })}>
      <Link
        to={{ language, thread, view: "single", screen: { name: "stories" } }}
        className="font-serif text-lg leading-snug hover:text-thread"
      >
        {name}
      </Link>
      <Matched thread={thread}>{(positions) => <ThreadCounts positions={positions} news={news} />}</Matched>
    </ShelfRow>
  );
}

interface ThreadCountsProps {
  readonly positions: readonly number[];
  readonly news: NewsByPosition;
}

function ThreadCounts({ positions, news }: ThreadCountsProps) {
  const { t } = useTranslation();
  const fresh = positions.filter((position) => news.has(position)).length;
  return (
    <p className="text-sm text-muted">
      {t(($) => $.thread.stories, { count: positions.length })}
      {fresh > 0 && (
        <strong className="new-mark">{t(($) => $.library.freshInThread, { count: fresh })}</strong>
      )}
    </p>
  );
}
