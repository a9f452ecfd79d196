import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import Validator from "@adobe/structured-data-validator";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { FIXTURE_ENTITIES, FIXTURE_INFO, FIXTURE_STORY } from "@/content/edition-fixture";
import type { Edition } from "@/content/model";
import { LANGUAGES } from "@/i18n/languages";
import { printFeeds } from "./feeds";
import { headOfPage } from "./head-of-page";
import { absolute, siteOf, siteWarnings } from "./site";
import { mappedScreens, printMaps } from "./sitemap";

const edition = JSON.parse(
  JSON.stringify({ info: FIXTURE_INFO, entities: FIXTURE_ENTITIES, stories: [FIXTURE_STORY] }),
) as Edition;
const site = siteOf("/sample/", edition.info.url);
const story = edition.stories[0];
const feeds = new Map([...printFeeds(site, edition)].map(({ path, body }) => [path, String(body)]));

describe("feeds", () => {
  test("one Atom and one JSON Feed per language and per entity", () => {
    expect(feeds.size).toBe(2 * 2 * (1 + edition.entities.length));
  });

  test.each([...feeds.keys()])("%s is read back by a feed reader's parser", (path) => {
    const body = feeds.get(path) ?? "";
    const language = path.slice(1, 3);
    if (path.endsWith(".atom")) {
      const feed = parseAtomFeed(body);
      expect(feed.id).toMatch(/^https:\/\/example\.org\/sample\//);
      expect(feed.links?.map(({ rel }) => rel)).toEqual(["self", "alternate"]);
      expect(feed.updated).toBeTruthy();
    } else {
      const feed = parseJsonFeed(body);
      expect(feed).toMatchObject({ language, feed_url: `https://example.org/sample${path}` });
    }
  });
});

/** The little of XHTML's schema that a sitemap's alternates are made of. */
const XHTML = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml" elementFormDefault="qualified">
  <xs:element name="link"><xs:complexType>
    <xs:attribute name="rel" use="required"/><xs:attribute name="hreflang" use="required" type="xs:language"/><xs:attribute name="href" use="required" type="xs:anyURI"/>
  </xs:complexType></xs:element></xs:schema>`;
const BOTH = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
  <xs:import namespace="http://www.w3.org/1999/xhtml" schemaLocation="xhtml.xsd"/></xs:schema>`;

test("the sitemap follows the schema of sitemaps.org", async () => {
  const folder = createRequire(import.meta.url)
    .resolve("sitemap/package.json")
    .replace("package.json", "schema/");
  const screens = mappedScreens(edition, [{ name: "stories" }, { name: "story", id: story?.id ?? "" }]);
  const files = new Map([...printMaps(site, screens)].map(({ path, body }) => [path, String(body)]));
  expect(files.get("/robots.txt")).toContain("Sitemap: https://example.org/sample/sitemap.xml");
  const { valid, errors } = await validateXML({
    xml: [{ fileName: "sitemap.xml", contents: files.get("/sitemap.xml") ?? "" }],
    schema: [{ fileName: "both.xsd", contents: BOTH }],
    preload: [
      { fileName: "sitemap.xsd", contents: readFileSync(`${folder}sitemap.xsd`, "utf8") },
      { fileName: "xhtml.xsd", contents: XHTML },
    ],
  });
  expect(errors).toEqual([]);
  expect(valid).toBe(true);
});

describe("heads", () => {
  const head = (language: "tr" | "en") =>
    headOfPage({
      site,
      edition,
      language,
      screen: { name: "story", id: story?.id ?? "" },
      title: "t",
      description: "d",
      story,
      pictureOf: () => ({ path: "/share/x.png", words: "x" }),
    });

  test.each(LANGUAGES)("%s: canonical, alternates, feeds and picture are absolute", (language) => {
    const here = `https://example.org/sample/${language}/stories/${story?.id}`;
    expect(head(language)).toContain(`<link rel="canonical" href="${here}">`);
    for (const name of ["tr", "en", "x-default"]) expect(head(language)).toContain(`hreflang="${name}"`);
    expect(head(language)).toContain('property="og:image" content="https://example.org/sample/share/x.png"');
    expect(head(language)).toContain(`https://example.org/sample/${language}/feed.atom`);
  });

  test.each(LANGUAGES)("%s: the JSON-LD has no fault a search engine's rules name", async (language) => {
    const text = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(head(language))?.[1] ?? "";
    const { "@graph": graph } = JSON.parse(text) as { "@graph": { "@type": string }[] };
    const jsonld = Object.fromEntries(graph.map((node) => [node["@type"], [node]]));
    const issues = await new Validator().validate({ jsonld, microdata: {}, rdfa: {} });
    expect(issues.filter(({ severity }) => severity === "ERROR")).toEqual([]);
    expect(Object.keys(jsonld)).toEqual(["NewsArticle", "BreadcrumbList"]);
  });
});

test("without an address nothing absolute is written, and the publisher is told", () => {
  const nowhere = siteOf("/", undefined);
  expect(absolute(nowhere, "/tr/")).toBeUndefined();
  expect([...printFeeds(nowhere, edition)]).toEqual([]);
  expect(siteWarnings(nowhere).join()).toContain("SITE_URL");
  expect(() => siteOf("/", "ftp://x")).toThrow("ftp://x");
});
