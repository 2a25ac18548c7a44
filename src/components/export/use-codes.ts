import { useEffect, useState } from 'preact/hooks';

/**
 * Texts as pictures of QR codes. The code that draws them is loaded only now: `null` until it has come,
 * `'failed'` where it does not.
 */
export function useCodes(texts: readonly string[]): string[] | null | 'failed' {
	const [codes, setCodes] = useState<string[] | null | 'failed'>(null);
	useEffect(() => {
		let gone = false;
		import('./draw-code.ts').then(
			({ drawCode }) => gone || setCodes(texts.map(drawCode)),
			() => gone || setCodes('failed'),
		);
		return () => {
			gone = true;
		};
	}, [texts]);
	return codes;
}
