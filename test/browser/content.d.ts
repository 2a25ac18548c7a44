/** What `content-once.ts` gives: by language, as JSON. */
declare module 'virtual:content' {
	export const definitions: Readonly<Record<string, string>>;
	export const words: Readonly<Record<string, string>>;
}
