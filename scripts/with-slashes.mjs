/** @param {string} base `/`, `/izlek`, `izlek/` or nothing @returns {string} `/` or `/izlek/` */
export function withSlashes(base) {
  const path = base.replace(/^\/+|\/+$/gu, "");
  return path === "" ? "/" : `/${path}/`;
}
