const before = /^(?:[*＊]|第?\d{1,3}(?:[、．)）题]|\.(?!\d))|Q\d{1,3}[.、:：\s])\s*/i;
const after =
	/\s*(?:[*＊:：?？]|[(（[【](?:必填|必答|选填|单选|多选|填空|required|optional)题?[)）\]】])$/i;

/**
 * What a column may be called without what form tools and spreadsheets put around a name, least taken away first:
 * of `1、*评分（必填）：` at last 评分. A name may end in such a sign itself.
 */
export function plainNames(name: string): string[] {
	const written = name.trim();
	return eachLeft(written, before)
		.flatMap((left) => eachLeft(left, after))
		.filter((left) => left !== '' && left !== written);
}

/** The text, and what is left each time a piece is taken away. */
function eachLeft(text: string, piece: RegExp): string[] {
	const left = text.replace(piece, '');
	return left === text ? [text] : [text, ...eachLeft(left, piece)];
}
