import { mostWaiting } from '../../src/core/intake/most-waiting.ts';
import { Refusal } from './refusal.ts';

/** Refuses to go on with more rows than memory holds. */
export function refuseTooMany(count: number): void {
	if (count <= mostWaiting) return;
	throw new Refusal(
		`手工录入的行和要与它们对照的记录超过 ${mostWaiting} 行，内存放不下。请先把手工录入的文件移出这个文件夹，分几次在收集页里收，再把收集页导出的表放回来。`,
		`Rows typed by hand, and the records they are held against, are more than ${mostWaiting}: too many to hold in memory. Move the typed files out of this folder, collect them on the collecting page in several goes, and put the table it exports here.`,
	);
}
