declare module 'opencc-js/dict/TSCharacters' {
	/** `著 着|…`: a traditional character, a space, how it is simplified. */
	const dictionary: string;
	export default dictionary;
}
