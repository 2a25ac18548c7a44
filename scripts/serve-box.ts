import { createWriteStream } from 'node:fs';
import { link, mkdir, rm, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { boxLimit, boxNameIn } from '../src/core/handover/box/box-name.ts';

/** Where a drop box is served, and the folder on this machine its files arrive in. */
export interface ServedBox {
	at: string;
	folder: string;
}

/**
 * A drop box as `src/site/box-settings.ts` makes web servers keep one, to try the site with: each name once, up to a
 * size, whole or not at all; nothing is given back but how long a file is. `false`: the address is another one.
 */
export async function serveBox(
	{ at, folder }: ServedBox,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<boolean> {
	const { method = '', url = '' } = request;
	if (!url.startsWith(at)) return false;
	const name = boxNameIn(url);
	const answer = (status: number, length?: number) => {
		response.writeHead(status, length === undefined ? {} : { 'content-length': length }).end();
		return true;
	};
	if (name === null || url !== at + name) return answer(404);
	const file = join(folder, name);
	const size = await stat(file).then(
		(found) => found.size,
		() => null,
	);
	if (method === 'HEAD') return size === null ? answer(404) : answer(200, size);
	if (method !== 'PUT') return answer(405);
	if (request.headers['content-range'] !== undefined) return answer(400);
	if (size !== null) return answer(412);
	if (Number(request.headers['content-length']) > boxLimit) return answer(413);
	return answer(await take(request, file));
}

/** Writes beside the folder, and lets the file stand in it when it is whole; the status to answer. */
async function take(request: IncomingMessage, file: string): Promise<201 | 400 | 412 | 413> {
	await mkdir(join(file, '..'), { recursive: true });
	const arriving = `${file}.${process.hrtime.bigint()}.part`;
	let isTooLarge = false;
	// Not every sender says beforehand how much it sends.
	const upToLimit = async function* (source: AsyncIterable<Buffer>) {
		let size = 0;
		for await (const piece of source) {
			size += piece.length;
			isTooLarge = size > boxLimit;
			if (isTooLarge) throw new Error('The file is over the size a drop box takes.');
			yield piece;
		}
	};
	try {
		await pipeline(request, upToLimit, createWriteStream(arriving));
	} catch {
		await rm(arriving, { force: true });
		return isTooLarge ? 413 : 400;
	}
	return link(arriving, file)
		.then(
			() => 201 as const,
			() => 412 as const,
		)
		.finally(() => rm(arriving, { force: true }));
}
