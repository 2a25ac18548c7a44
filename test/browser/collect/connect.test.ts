import { describe, expect, it, onTestFinished } from 'vitest';
import { connect, type Connection } from '~/workers/collect/connect.ts';
import { newId } from '~/core/entries/ids.ts';
import { loadDefinition, loadDefinitions } from '../definitions.ts';
import { filled, good, quietly } from './open-service.ts';
import { handOver, need, write } from './people.ts';

const needs = loadDefinition('needs');

async function open(startWorker?: () => Worker): Promise<Connection & { kind: 'open' }> {
	const database = `test-${newId('b')}`;
	const options = { definitions: loadDefinitions(), database };
	const events = { onChange: quietly, onWaiting: quietly };
	const connection = await connect(options, events, startWorker);
	if (connection.kind === 'failed') throw new Error(connection.failure);
	onTestFinished(() => {
		connection.close();
		indexedDB.deleteDatabase(database);
	});
	return connection;
}

describe('the work behind the page', () => {
	it('runs in a worker, reports how far it is and keeps the page free', async () => {
		const { api, runs } = await open();
		expect(runs).toBe('worker');
		const entries = Array.from({ length: 500 }, () => write(needs, need));
		const phases = new Set<string>();
		const found = await api.preview([handOver(entries, needs)], ({ phase }) => phases.add(phase));
		expect(filled(good(found))).toEqual({ new: 500 });
		good(await api.commit('aside', ({ phase }) => phases.add(phase)));
		expect([...phases]).toEqual(expect.arrayContaining(['reading', 'saving']));
		expect(good(await api.overview()).trackers[0]?.records).toBe(500);
	});

	it.each([
		[
			'cannot be started',
			() => {
				throw new Error('no workers here');
			},
		],
		['does not understand modules', () => new Worker('data:text/javascript,import%20x')],
	])('runs in the page where a worker %s', async (_why, startWorker) => {
		const { api, runs } = await open(startWorker);
		expect(runs).toBe('page');
		const found = await api.preview([handOver([write(needs, need)], needs)], quietly);
		expect(filled(good(found))).toEqual({ new: 1 });
	});
});
