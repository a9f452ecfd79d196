import { useId, useState } from "react";
import { useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { readingPlaces } from "@/content/reading-places";
import { useTranslation } from "@/i18n/use-translation";
import { useStored } from "@/lib/use-stored";
import { ORDERS, type Order } from "./arrange";
import { HistoryShelf } from "./HistoryShelf";
import type { ThreadTools } from "./LibraryRoom";
import { isEmptyLibrary } from "./library";
import { NewsShelf } from "./NewsShelf";
import { newsOf } from "./news-of";
import { SentenceShelf } from "./SentenceShelf";
import { StoryShelf } from "./StoryShelf";
import { Teaching } from "./Teaching";
import { ThreadShelf } from "./ThreadShelf";
import { UnfinishedShelf } from "./UnfinishedShelf";
import { useLibrary } from "./use-library";
import "./library.css";

const NO_PLACES = {};

/** All that is kept, to be searched and put in order. */
export function Shelves({ threads }: { readonly threads: ThreadTools }) {
  const { t } = useTranslation();
  const { language } = useAddress();
  const { index } = useEdition();
  const [library] = useLibrary((state) => state.library);
  const places = useStored(readingPlaces(index.edition.id), NO_PLACES);
  const [words, setWords] = useState("");
  const [order, setOrder] = useState<Order>("saved");
  const ids = { words: useId(), order: useId() };
  const news = newsOf(index, library);
  const arrangement = { words, order, language };
  if (isEmptyLibrary(library) && Object.keys(places).length === 0 && news.size === 0) return <Teaching />;
  return (
    <>
      <NewsShelf news={news} />
      <div className="mt-6 flex flex-wrap items-end gap-x-6 gap-y-3">
        <p className="max-w-full">
          <label htmlFor={ids.words} className="block text-sm text-muted">
            {t(($) => $.library.find)}
          </label>
          <input
            id={ids.words}
            type="search"
            value={words}
            onChange={(event) => setWords(event.target.value)}
            className="tap mt-1 min-h-9 w-72 max-w-full rounded-lg border border-control bg-raised px-3"
          />
        </p>
        <p className="max-w-full">
          <label htmlFor={ids.order} className="block text-sm text-muted">
            {t(($) => $.library.sort)}
          </label>
          <select
            id={ids.order}
            value={order}
            onChange={(event) => setOrder(ORDERS.find((one) => one === event.target.value) ?? "saved")}
            className="tap mt-1 min-h-9 max-w-full rounded-lg border border-control bg-raised px-2"
          >
            {ORDERS.map((one) => (
              <option key={one} value={one}>
                {t(($) => $.library.orders[one])}
              </option>
            ))}
          </select>
        </p>
      </div>
      <ThreadShelf saved={library.threads} news={news} arrangement={arrangement} threads={threads} />
      <StoryShelf stories={library.stories} arrangement={arrangement} />
      <SentenceShelf sentences={library.sentences} arrangement={arrangement} />
      <UnfinishedShelf places={places} arrangement={arrangement} />
      <HistoryShelf history={library.history} arrangement={arrangement} />
    </>
  );
}
