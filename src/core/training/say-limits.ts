/** What may stand for a number in a course's words: `<limit box_answer>`, `<threshold scores>`. */
export const numberTag = /<([Ll]imit|[Tt]hreshold) (\w+)>/g;

/** What a writer says is no limit, though it looks like one: `<AsIs>8 小时</AsIs>`. */
const asIs = /<AsIs>(.*?)<\/AsIs>/g;

/** Words with the company's numbers in place of their tags; throws a sentence for a code nobody knows. */
export function sayLimits(
	words: string,
	limits: ReadonlyMap<string, string>,
	thresholds: Readonly<Record<string, number>>,
): string {
	return words
		.replace(numberTag, (tag, kind: string, code: string) => {
			const said = kind.toLowerCase() === 'limit' ? limits.get(code) : thresholds[code]?.toString();
			if (said === undefined)
				throw new Error(`src/content/courses/ says ${tag}, and there is no "${code}".`);
			return said;
		})
		.replace(asIs, '$1');
}
