import { registersFile } from '~/core/definition/definition-file.ts';
import { readSiteFile } from '~/device/folder-edition.ts';
import type { Registers } from './work.ts';

/** The registers with clocks, and what their clocks are read with; `null` where that cannot be read. */
export async function loadRegisters(locale: string): Promise<Registers | null> {
	const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
	try {
		// The file is what the build made.
		return JSON.parse(await readSiteFile(base + registersFile(locale))) as Registers;
	} catch {
		return null;
	}
}
