import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const TEXT = /^(?:text\/|image\/svg|application\/(?:javascript|json|manifest|.*\+(?:xml|json)|xml|wasm))/u;
const ONE_MEGABYTE = 1 << 20;
const MOST_KEPT = 400;

/** As a host does that compresses ahead: the best brotli for all but very large files. @param {Buffer} body */
export function brotli(body) {
  const quality = body.length > ONE_MEGABYTE ? 6 : 11;
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}

/** @param {string} accepted the request's Accept-Encoding */
const encodingFor = (accepted) =>
  /\bbr\b/u.test(accepted) ? "br" : /\bgzip\b/u.test(accepted) ? "gzip" : null;

/** A few hundred compressed answers, so that each file is compressed once. */
export function compressor() {
  const kept = new Map();
  const compressed = (key, encoding, body) => {
    const known = kept.get(key);
    if (known) return known;
    const made = encoding === "br" ? brotli(body) : gzipSync(body, { level: 9 });
    if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value);
    kept.set(key, made);
    return made;
  };
  return (request, response) => intercept(request, response, compressed);
}

/** Holds back a text body that nobody compressed ahead, and sends it compressed. */
function intercept(request, response, compressed) {
  const encoding = encodingFor(request.headers["accept-encoding"] ?? "");
  if (!encoding || request.headers.range) return;
  const { writeHead, write, end } = response;
  let held = null;
  response.writeHead = (code, headers = {}) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.statusCode = code;
    const fits =
      TEXT.test(String(response.getHeader("content-type") ?? "")) && !response.hasHeader("content-encoding");
    if (fits && code !== 304) held = [];
    else writeHead.call(response, code);
    return response;
  };
  response.write = (chunk, ...rest) =>
    held ? held.push(Buffer.from(chunk)) > 0 : write.call(response, chunk, ...rest);
  response.end = (chunk, ...rest) => {
    if (!held) return end.call(response, chunk, ...rest);
    if (chunk) held.push(Buffer.from(chunk));
    const plain = Buffer.concat(held);
    const body = compressed(
      `${encoding} ${request.url} ${response.getHeader("etag") ?? plain.length}`,
      encoding,
      plain,
    );
    response.setHeader("Content-Encoding", encoding);
    response.setHeader("Content-Length", body.length);
    response.setHeader("Vary", "Accept-Encoding");
    writeHead.call(response, response.statusCode);
    return end.call(response, request.method === "HEAD" ? undefined : body);
  };
}
