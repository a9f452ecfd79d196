import { resolve, sep } from "node:path";
import { isRunnableDevEnvironment, type Plugin, type ViteDevServer } from "vite";
import type { SiteData } from "@/content/ship-edition";

export interface DevRequest {
  /** The edition's folder. */
  readonly editionDir: string;
  /** "/" or "/sub/path/". */
  readonly base: string;
}

const DATA_PATH = /^\/data\/([^?#]+)/;

/**
 * `npm run dev`: the app without prerendering, over the edition as it is on the disk. When a file of the edition changes,
 * it is checked and pressed again and the page reloads; what is wrong with it is shown over the page and in the terminal,
 * and the last good data stay.
 */
export function devEdition({ editionDir, base }: DevRequest): Plugin {
  const folder = resolve(editionDir) + sep;
  let data: Promise<SiteData> | undefined;
  const pressed = (server: ViteDevServer) => (data ??= pressData(server, editionDir));
  return {
    name: "izlek-edition",
    apply: "serve",
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on("all", (_event, file) => {
        if (!file.startsWith(folder)) return;
        void pressData(server, editionDir).then(
          (fresh) => {
            data = Promise.resolve(fresh);
            server.ws.send({ type: "full-reload" });
          },
          (problem: unknown) => tell(server, problem),
        );
      });
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? "").replace(base, "/");
        const name = DATA_PATH.exec(path)?.[1];
        if (name === undefined) return next();
        pressed(server).then(({ files }) => {
          const file = [...files.values()].find((each) => each.name === decodeURIComponent(name));
          response.statusCode = file ? 200 : 404;
          response.setHeader("Content-Type", "application/json");
          response.end(file?.body ?? "null");
        }, next);
      });
    },
    async transformIndexHtml(html, { server }) {
      if (!server) return html;
      const { files } = await pressed(server);
      const named = ["index", "entities"].map((key) => [key, files.get(key)?.name ?? ""] as const);
      const json = JSON.stringify(Object.fromEntries(named));
      return html.replace("<!--head-->", `<script type="application/json" id="files">${json}</script>`);
    },
  };
}

/** @throws {Error} that lists the edition's problems */
async function pressData(server: ViteDevServer, editionDir: string): Promise<SiteData> {
  const { ssr } = server.environments;
  if (!isRunnableDevEnvironment(ssr)) throw new Error("Vite runs no modules for the press");
  const load = <T>(name: string) => ssr.runner.import<T>(`/src/press/${name}.ts`);
  const { readEdition } = await load<typeof import("./read-edition")>("read-edition");
  const { problemReport } = await load<typeof import("./report-problems")>("report-problems");
  const { siteData } = await load<typeof import("./site-data")>("site-data");
  const { edition, problems } = await readEdition(editionDir);
  if (!edition) throw new Error(problemReport(problems));
  return siteData(edition);
}

function tell(server: ViteDevServer, problem: unknown): void {
  const message = problem instanceof Error ? problem.message : String(problem);
  server.config.logger.error(message);
  server.ws.send({ type: "error", err: { message, stack: "" } });
}
