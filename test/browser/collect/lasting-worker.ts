import { onTestFinished } from 'vitest';
import { newId } from '~/core/entries/ids.ts';
import type { CollectApi } from '~/workers/collect/collect-api.ts';
import { connect } from '~/workers/collect/connect.ts';
import { loadDefinition, loadDefinitions } from '../definitions.ts';
import { quietly } from './open-service.ts';
import { handOver, need, write } from './people.ts';

export const needs = loadDefinition('needs');

interface Lasting {
	api: CollectApi;
	/** The workers started so far, the one at work last. */
	workers: Worker[];
	/** Ends the worker at work as a browser would that runs out of memory; nobody is told. */
	die: () => void;
	/** How often the page was told to look again. */
	changes: () => number;
}

/**
 * The work behind the page. Only while a worker is dead is a silent heart taken for one: a slow
 * machine that reads or writes thousands of records may well be silent for seconds.
 */
export async function openLasting(database = `test-${newId('b')}`): Promise<Lasting> {
	const workers: Worker[] = [];
	const pulse = { every: 100, missed: Infinity };
	let changes = 0;
	const connection = await connect(
		{ definitions: loadDefinitions(), database },
		{ onChange: () => (changes += 1), onWaiting: quietly },
		() => {
			const url = new URL('../../../src/workers/collect/collect-worker.ts', import.meta.url);
			const worker = new Worker(url, { type: 'module' });
			workers.push(worker);
			pulse.missed = Infinity;
			return worker;
		},
		pulse,
	);
	if (connection.kind === 'failed' || connection.runs !== 'worker') throw new Error('No worker.');
	onTestFinished(() => {
		connection.close();
		indexedDB.deleteDatabase(database);
	});
	const die = () => {
		workers.at(-1)?.terminate();
		pulse.missed = 5;
	};
	return { api: connection.api, workers, die, changes: () => changes };
}

export const fileOf = (rows: number) =>
	handOver(
		Array.from({ length: rows }, () => write(needs, need)),
		needs,
	);
