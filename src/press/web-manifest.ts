import { Resvg } from "@resvg/resvg-js";
import type { EditionInfo } from "@/content/model";
import type { SiteFile } from "./site-file";

const SIZES = [192, 512] as const;
const PAPER = "#fbf9f4";

/** The web app manifest and the icons it names, drawn from the site's one SVG. */
export function printManifest(info: EditionInfo, base: string, icon: string): readonly SiteFile[] {
  const drawn = (size: number, svg: string) =>
    new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng();
  // A mask may cut up to a fifth from each side; the mark shrinks, its ground fills the square.
  const full = icon
    .replace(/viewBox="0 0 32 32"/, 'viewBox="-6 -6 44 44"')
    .replace("<rect", `<path d="M-6-6h44v44h-44z" fill="${PAPER}"/><rect`);
  return [
    ...SIZES.map((size) => ({ path: `/icons/icon-${size}.png`, body: drawn(size, icon) })),
    { path: "/icons/maskable-512.png", body: drawn(512, full) },
    { path: "/icons/apple-touch-icon.png", body: drawn(180, full) },
    { path: "/manifest.webmanifest", body: `${JSON.stringify(manifest(info, base), null, 1)}\n` },
  ];
}

function manifest(info: EditionInfo, base: string): unknown {
  const png = (name: string, sizes: string, purpose: string) => ({
    src: `${base}icons/${name}.png`,
    sizes,
    type: "image/png",
    purpose,
  });
  return {
    id: base,
    name: `İzlek · ${info.title.tr}`,
    short_name: "İzlek",
    description: info.description.tr,
    lang: "tr",
    dir: "ltr",
    start_url: base,
    scope: base,
    display: "standalone",
    background_color: PAPER,
    theme_color: PAPER,
    categories: ["news", "education"],
    icons: [
      { src: `${base}icon.svg`, sizes: "any", type: "image/svg+xml", purpose: "any" },
      ...SIZES.map((size) => png(`icon-${size}`, `${size}x${size}`, "any")),
      png("maskable-512", "512x512", "maskable"),
    ],
  };
}
