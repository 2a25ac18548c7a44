import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** Which run works in a folder. The name of a file says it, so that it is there whole or not at all. */
export interface RunNote {
	/** The computer, or the container. */
	host: string;
	/** Of the process. */
	id: number;
	/** Tells runs apart that have all else in common. */
	token: string;
}

/** Milliseconds after which a run on another computer, which cannot be asked, has surely ended. */
const longestRun = 24 * 60 * 60 * 1000;

/** This process on this computer. */
export function thisRun(): Omit<RunNote, 'token'> {
	return { host: hostname().replace(/[^A-Za-z0-9-]/gu, '-') || 'unnamed', id: process.pid };
}

/** The name of the file that is the note. */
export function nameOf({ host, id, token }: RunNote): string {
	return token === '' ? 'process' : `process.${host}.${id}.${token}`;
}

/** The note a file of a working folder is; `null`: it is none. */
export function noteIn(work: string, name: string): RunNote | null {
	const [, host, id, token] = /^process\.([A-Za-z0-9-]+)\.(\d+)\.([0-9a-f]+)$/u.exec(name) ?? [];
	if (host !== undefined && token !== undefined) return { host, id: Number(id), token };
	// As runs left it that wrote their number into a file.
	if (name !== 'process') return null;
	try {
		const id = Number(readFileSync(join(work, name), 'utf8'));
		return id > 0 ? { ...thisRun(), id, token: '' } : null;
	} catch {
		return null;
	}
}

/** Whether another run may still be at work. `age`: milliseconds since it began. */
export function isLive({ host, id }: RunNote, own: RunNote, age: number): boolean {
	if (host !== own.host) return age < longestRun;
	return id !== own.id && isAlive(id);
}

function isAlive(id: number): boolean {
	try {
		process.kill(id, 0);
		return true;
	} catch (error) {
		// Somebody else's may not be asked, and is there.
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}
