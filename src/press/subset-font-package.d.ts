/** The package ships no types; this is what the press calls. */
declare module "subset-font" {
  export default function subsetFont(
    font: Uint8Array,
    characters: string,
    options: { targetFormat: "truetype"; variationAxes: Readonly<Record<string, number>> },
  ): Promise<Uint8Array>;
}
