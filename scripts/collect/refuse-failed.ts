import { dirname } from 'node:path';
import { Refusal } from './refusal.ts';

/** Whatever a computer says where a run fails, as a sentence with what to do. `out`: where the results were to lie; `null`: not yet known. */
export function refuseFailed(error: unknown, out: string | null): Refusal {
	if (error instanceof Refusal) return error;
	const said = sayError(error);
	const place = out === null ? null : dirname(out);
	if (place !== null && isFull(error)) {
		return new Refusal(
			`没有做成，原有的结果没有动：${place} 所在的磁盘满了。做的时候要用收到的文件七倍左右的空间（压缩包按解开以后算）。请腾出空间，或用 --out 写到别的磁盘，再运行一次。`,
			`It was not done; earlier results are untouched: the disk of ${place} is full. A run takes about seven times the room of the files received (zips as unpacked). Make room, or name a place on another disk with --out, and run again.`,
		);
	}
	if (codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY') {
		return new Refusal(
			'没有做成，原有的结果没有动：内存不够。要整个放进内存的（压缩包、密封的文件、别的程序导出的表）最费内存，几个会同时读。请加上 --threads 1，或者把压缩包解开、把别的程序导出的表分成几个（每个都带标题行），再运行一次。',
			"It was not done; earlier results are untouched: there is not enough memory. Zips, sealed files and other programs' exports take the most, and several may be read at once. Add --threads 1, or unpack the zips and split the exports, each part with the header row, and run again.",
		);
	}
	if (place !== null && forbidden.has(codeOf(error))) {
		return new Refusal(
			`没有做成，原有的结果没有动：不能在 ${place} 里写。请换一个能写的文件夹，用 --out 写明，再运行一次。电脑说：${said}`,
			`It was not done; earlier results are untouched: nothing can be written in ${place}. Name a folder that can be written with --out and run again. The computer said: ${said}`,
		);
	}
	return new Refusal(
		`没有做成，原有的结果没有动。请看磁盘满不满、文件夹能不能写，再运行一次。电脑说：${said}`,
		`It was not done; earlier results are untouched. See whether the disk is full and the folder may be written, and run again. The computer said: ${said}`,
	);
}

const forbidden = new Set(['EACCES', 'EPERM', 'EROFS']);

/** Of the system, or of DuckDB, which tells it in words. */
function isFull(error: unknown): boolean {
	const text = error instanceof Error ? error.message : '';
	return ['ENOSPC', 'EDQUOT'].includes(codeOf(error)) || /no space left on device/iu.test(text);
}

function codeOf(error: unknown): string {
	return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** What the system refused is said in a line; anything else is a fault of ours, and is said with its place. */
function sayError(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return 'syscall' in error ? error.message : (error.stack ?? error.message);
}
