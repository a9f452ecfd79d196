/** What İzlek is measured beside and is not there: each is told of once. */
const missing = new Set();

/** A peer's package, or undefined where `npm ci --prefix bench` was not run. @param {string} name */
export async function peer(name) {
  try {
    return (await import(name)).default;
  } catch {
    if (!missing.has(name)) console.error(`Without ${name}: \`npm ci --prefix bench\` brings it.`);
    missing.add(name);
    return undefined;
  }
}
