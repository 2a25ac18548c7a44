import { randomBytes } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { connect } from 'node:net';
import { newBoxName } from '~/core/handover/box/box-name.ts';
import { type BoxOutcome, sendToBox } from '~/device/send-to-box.ts';

/** A drop box under test, and the folder its files arrive in. */
export interface BoxUnderTest {
	port: number;
	at: string;
	folder: string;
}

/** What one device sends, always the same under one name. */
export interface Device {
	name: string;
	bytes: Uint8Array<ArrayBuffer>;
}

/** So many devices, each with a file of up to 40 kB. */
export const makeDevices = (count: number): Device[] =>
	Array.from({ length: count }, (_, at) => ({
		name: newBoxName(at % 3 === 0 ? 'a.zip.age' : 'a.csv.age'),
		bytes: Uint8Array.from(randomBytes(200 + ((at * 997) % 40_000))),
	}));

/** Sends as a page does, with as many attempts, without the pauses. */
export const send = ({ port, at }: BoxUnderTest, { name, bytes }: Device): Promise<BoxOutcome> =>
	sendToBox({
		address: `http://127.0.0.1:${port}${at}${name}`,
		bytes,
		nameless: true,
		wait: () => Promise.resolve(),
	});

/** Begins to send and goes away: in the middle, or when all is sent and before anything is answered. */
export function breakOff(
	{ port, at }: BoxUnderTest,
	{ name, bytes }: Device,
	when: 'half' | 'answer',
): Promise<void> {
	return new Promise((resolve, reject) => {
		const socket = connect(port, '127.0.0.1', () => {
			socket.write(
				`PUT ${at}${name} HTTP/1.1\r\nHost: localhost\r\nIf-None-Match: *\r\nContent-Length: ${bytes.length}\r\n\r\n`,
			);
			const part = when === 'half' ? bytes.subarray(0, bytes.length >> 1) : bytes;
			socket.write(part, () => socket.destroy());
		});
		socket.once('error', reject);
		socket.once('close', () => resolve());
	});
}

/** A bare request, as anybody may make one; its status. */
export async function ask(
	{ port }: BoxUnderTest,
	method: string,
	path: string,
	body?: Uint8Array<ArrayBuffer>,
	headers: Record<string, string> = {},
): Promise<number> {
	const address = `http://127.0.0.1:${port}${path}`;
	const answer = await fetch(address, { method, headers, ...(body && { body }) });
	await answer.arrayBuffer();
	return answer.status;
}

/** What lies in the box: by name, what it holds and when it was written. */
export async function lookInto({
	folder,
}: BoxUnderTest): Promise<Map<string, { text: string; at: number }>> {
	const names = await readdir(folder);
	const files = names.map(async (name) => {
		const path = `${folder}/${name}`;
		const text = (await readFile(path)).toString('base64');
		return [name, { text, at: (await stat(path)).mtimeMs }] as const;
	});
	return new Map(await Promise.all(files));
}
