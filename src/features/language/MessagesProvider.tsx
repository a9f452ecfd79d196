import type { i18n } from "i18next";
import { type ReactNode, useEffect, useState } from "react";
import { I18nextProvider } from "react-i18next";
import { useAddress } from "@/address/use-address";
import { createI18n, loadMessages } from "@/i18n/create-i18n";
import { isLanguage, type Language, otherLanguage } from "@/i18n/languages";
import { whenIdle } from "@/lib/when-idle";

interface MessagesProviderProps {
  /** The page's own language, loaded before the first draw. */
  readonly first: i18n;
  readonly children: ReactNode;
}

/** Gives the messages of the address's language. The other language is fetched when the page is idle, so a switch needs no request. */
export function MessagesProvider({ first, children }: MessagesProviderProps) {
  const { language } = useAddress();
  const own: Language = isLanguage(first.language) ? first.language : "tr";
  const [other, setOther] = useState<i18n>();
  const wanted = language !== own;
  useEffect(() => {
    if (other) return undefined;
    const load = () => {
      loadMessages(otherLanguage(own)).then(
        (messages) => setOther(createI18n(otherLanguage(own), messages)),
        // Offline: the stories switch all the same, and the next switch asks again.
        () => {},
      );
    };
    if (wanted) load();
    return wanted ? undefined : whenIdle(load);
  }, [other, own, wanted]);
  return <I18nextProvider i18n={wanted ? (other ?? first) : first}>{children}</I18nextProvider>;
}
