/** The package ships no types; this is what the tests call. */
declare module "@adobe/structured-data-validator" {
  export default class Validator {
    validate(found: {
      jsonld: Readonly<Record<string, readonly unknown[]>>;
      microdata: object;
      rdfa: object;
    }): Promise<readonly { readonly severity: string; readonly issueMessage: string }[]>;
  }
}
