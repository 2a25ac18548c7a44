import { type KnownKey, uses } from './known-key.ts';

/** What the company's file says of these keys, as it is to stand there: each under what it opens, none twice. */
export function sealingLine(keys: readonly KnownKey[]): string {
	const parts = uses.flatMap((use) => {
		const own = keys.filter((key) => key.use === use).map(({ recipient }) => recipient);
		return own.length > 0 ? [`${use}: [${[...new Set(own)].join(', ')}]`] : [];
	});
	return `sealing: { ${parts.join(', ')} }`;
}
