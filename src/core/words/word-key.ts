/**
 * The key of a sentence of the interface: `form.save` is `save` in `src/content/i18n/zh-CN/form.yml`.
 * `integrations/word-types.ts` reads the keys from the files of the default language.
 */
export type WordKey = keyof InterfaceWords;

/** One file of `src/content/i18n/<locale>/`: `form`. */
export type WordsArea = WordKey extends `${infer Area}.${string}` ? Area : never;
