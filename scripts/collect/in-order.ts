import type { ReadFile } from './task.ts';

/** The order of files as a person gave them, and of a zip's as they lie in it; less than 0 where `a` comes first. */
export function inOrder(a: ReadFile, b: ReadFile): number {
	return a.source - b.source || a.member - b.member;
}
