import { readFileSync } from 'node:fs';
import { isArmored } from '../../src/core/seal/armor.ts';
import { fileText } from '../../src/core/seal/file-text.ts';
import { isSealed } from '../../src/core/seal/open-sealed.ts';
import { readKeys } from '../../src/core/seal/read-keys.ts';
import { Refusal } from './refusal.ts';

/** The variable that holds the passphrase where nobody sits at the terminal. */
export const passphraseVariable = 'GOUTONG_KEY_PASSPHRASE';

/** How a passphrase is come by. */
export interface AskPassphrase {
	/** What the environment says; `undefined`: nothing. */
	told: string | undefined;
	/** Asks a person, who sees the name of the file; `null`: there is nobody, or they broke it off. */
	ask(file: string): Promise<string | null>;
}

/** How often somebody may mistype. */
const mostTries = 3;

/** The private keys in these files, in memory only. Refuses a file that gives none, before anything is begun. */
export async function readKeyFiles(
	paths: readonly string[],
	passphrase: AskPassphrase,
): Promise<string[]> {
	const keys: string[] = [];
	for (const path of paths) keys.push(...(await readKeyFile(path, passphrase)));
	return [...new Set(keys)];
}

async function readKeyFile(path: string, { told, ask }: AskPassphrase): Promise<string[]> {
	const bytes = readBytes(path);
	const locked = isLocked(bytes);
	// What is told may be the passphrase of another one of several keys.
	for (let tries = told !== undefined || !locked ? 0 : 1; ; tries++) {
		const passphrase = tries === 0 ? (told ?? '') : await ask(path);
		if (passphrase === null) throw refusePassphrase(path, told === undefined);
		const read = await readKeys(bytes, passphrase);
		if ('keys' in read) return read.keys;
		if (read.why !== 'wrong_passphrase') throw refuseKey(path, read.why);
		if (!locked || tries === mostTries) throw refusePassphrase(path, false);
	}
}

/** Whether a passphrase is needed: it is sealed, as bytes or as text. */
function isLocked(bytes: Uint8Array): boolean {
	return isSealed(bytes) || isArmored(fileText(bytes));
}

function readBytes(path: string): Uint8Array {
	try {
		return readFileSync(path);
	} catch {
		throw new Refusal(
			`打不开钥匙文件 ${path}。请检查路径和读取的权限。`,
			`The key file ${path} cannot be opened. Check the path, and whether you may read it.`,
		);
	}
}

function refuseKey(path: string, why: string): Refusal {
	return why === 'damaged'
		? new Refusal(
				`钥匙文件 ${path} 坏了，或者没有传完整。请换一份备份。`,
				`The key file ${path} is damaged or incomplete. Use another backup.`,
			)
		: new Refusal(
				`${path} 里没有钥匙。--key 要写钥匙的备份文件，或者有 AGE-SECRET-KEY- 那一行的文件。`,
				`There is no key in ${path}. --key takes the backup file of a key, or a file with the line that begins with AGE-SECRET-KEY-.`,
			);
}

function refusePassphrase(path: string, isMissing: boolean): Refusal {
	return isMissing
		? new Refusal(
				`钥匙文件 ${path} 有口令，没有输入，所以什么都没有做。请在终端里运行并输入口令；没有人在终端前的，把口令放进环境变量 ${passphraseVariable}。`,
				`The key file ${path} has a passphrase, and none was typed, so nothing was done. Run it in a terminal and type it; where nobody sits there, put it into the environment variable ${passphraseVariable}.`,
			)
		: new Refusal(
				`口令不对，钥匙文件 ${path} 没有打开，什么都没有做。请再运行一次，注意大小写和空格。`,
				`That is not the passphrase of the key file ${path}, so nothing was done. Run it again; upper and lower case and spaces matter.`,
			);
}
