import type { Given } from './given.ts';

/** How a learner stands with an objective. */
export interface Standing {
	/** How often it was asked: which of its questions comes next. */
	tries: number;
	isRight: boolean;
	/** The round it was last asked in. */
	round: number;
}

/** The question on the screen: what has been given so far, and whether it has been marked. */
export interface OpenItem {
	item: string;
	given: Given;
	/** `null` = not marked yet. */
	isRight: boolean | null;
}

/** How far somebody is in a module. */
export interface ModuleProgress {
	/** The edition it is about: of another, all begins anew. */
	edition: string;
	/** What shuffles questions and options. */
	seed: string;
	/** From 1; a further one asks what the rounds before have missed. */
	round: number;
	standings: Record<string, Standing>;
	open: OpenItem | null;
	/** Left reading and practising, and being asked. */
	isAsking: boolean;
}

/** A module as it was passed: all that may ever leave the device. */
export interface Passed {
	edition: string;
	/** `2026-11-27`. */
	day: string;
	/** Written into the register of completions. */
	isRecorded: boolean;
}

/** All a device keeps of a course. */
export interface Progress {
	/** Counts the changes, so that of two places the newer is known; absent from what was kept before there were two. */
	step?: number;
	/** The module on the screen; `null` = the list of modules. */
	at: string | null;
	modules: Record<string, ModuleProgress>;
	/** By module, the newest last. */
	passed: Record<string, Passed[]>;
	/** The modules whose thing to do was done; absent from what was kept before it was asked. */
	did?: string[];
}

/** Nothing begun. */
export const noProgress: Progress = { at: null, modules: {}, passed: {} };
