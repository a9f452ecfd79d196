/** What the tests use of edtf.js, which ships no types. */
declare module "edtf" {
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
