import type { BrowserContext, ConsoleMessage, Page } from "@playwright/test";

/** Said by Playwright itself where a test blocks service workers. */
const PLAYWRIGHTS_OWN = /Service Worker registration blocked by Playwright/u;

/** What a browser says of requests while there is no network. */
export const OFFLINE = /ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch/u;

/** Everything a page complained of during a test: console errors and warnings, page errors, requests to other hosts. */
export class Complaints {
  private readonly heard: string[] = [];
  private readonly allowed: RegExp[] = [PLAYWRIGHTS_OWN];

  /** A test of a failing request says which complaint belongs to it. */
  allow(pattern: RegExp): void {
    this.allowed.push(pattern);
  }

  listen(context: BrowserContext, origin: string): void {
    context.on("page", (page) => this.listenToPage(page));
    context.on("request", (request) => this.request(request.url(), origin));
  }

  /** What nobody allowed. */
  left(): string[] {
    return this.heard.filter((complaint) => !this.allowed.some((pattern) => pattern.test(complaint)));
  }

  private listenToPage(page: Page): void {
    page.on("console", (message) => this.console(message));
    page.on("pageerror", (error) => this.heard.push(`page error: ${error.stack ?? error.message}`));
  }

  private console(message: ConsoleMessage): void {
    if (message.type() !== "error" && message.type() !== "warning") return;
    this.heard.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  }

  private request(address: string, origin: string): void {
    const url = new URL(address);
    if (/^https?:$/u.test(url.protocol) && url.origin !== origin)
      this.heard.push(`request to another host: ${address}`);
  }
}
