/**
 * What a second language must supply for the messages `M`: the same keys, each a text. The compiler refuses a missing
 * or surplus key; that the `{{variables}}` agree is checked by `messages.test.ts`, which can name the miss.
 */
export type Translated<M> = {
  readonly [Key in keyof M]: M[Key] extends string ? string : Translated<M[Key]>;
};
