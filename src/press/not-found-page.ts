import type { Messages } from "@/i18n/create-i18n";
import { escapeHtml } from "./page-html";

/**
 * The page for addresses that have none: whoever opens it may read either language, and a host sends the same file for
 * both. With scripts the app says it in the address's language; without, English stands below the Turkish.
 */
export function printNotFound(html: string, { shell: { notFound } }: Messages, base: string): string {
  const links = `<a href="${base}tr/" hreflang="tr" lang="tr">Türkçe</a> · <a href="${base}en/" hreflang="en">English</a>`;
  const english = `<noscript><div class="page" lang="en"><h2>${escapeHtml(notFound.title)}</h2><p>${escapeHtml(notFound.text)}</p><p>${links}</p></div></noscript>`;
  return html.replace("</body>", () => `${english}</body>`);
}
