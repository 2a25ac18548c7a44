import { armor } from '~/core/seal/armor.ts';
import { sealBytes } from '~/core/seal/seal-bytes.ts';
import { sealText } from '~/core/seal/seal-text.ts';
import { rememberApart } from '~/device/share-file.ts';
import type { Seal } from './seal.ts';

/**
 * Seals what leaves the device to these public keys. A table is padded, so that its length tells next to nothing; a zip,
 * which no anonymous form has, is as long as it is. A share sheet that takes no sealed file gets it as text.
 */
export function sealTo(keys: readonly string[]): Seal {
	const seal = async (file: File) =>
		file.name.endsWith('.zip')
			? sealBytes(new Uint8Array(await file.arrayBuffer()), keys)
			: sealText(await textOf(file), keys);
	return {
		text: async (plain) => armor(await sealText(plain, keys)),
		async file(plain) {
			const name = `${plain.name}.age`;
			const bytes = await seal(plain);
			const sealed = new File([Uint8Array.from(bytes)], name, { type: 'application/octet-stream' });
			rememberApart(sealed, [new File([armor(bytes)], `${name}.txt`, { type: 'text/plain' })]);
			return sealed;
		},
	};
}

/** With the mark that tells Excel it is UTF-8. */
async function textOf(file: File): Promise<string> {
	return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer());
}
