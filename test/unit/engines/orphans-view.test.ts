import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { orphansView } from '~/core/engines/orphans-view.ts';
import { sqlite } from '~/core/engines/sqlite.ts';
import { loadDefinition } from '../definitions.ts';

it('names every child as one whose parent has not come where the zip has no table of the parents', () => {
	const database = new DatabaseSync(':memory:');
	const table = { definition: loadDefinition('complaint_events', 'zh-CN'), entries: [] };
	database.exec(`create table complaint_events_now (_id text, _complaint_id text);
insert into complaint_events_now values ('r-1', 'r-9'), ('r-2', null);`);
	for (const statement of orphansView([table], sqlite)) database.exec(statement);
	const found = database.prepare('select _id, to_table, to_id, why from _orphans').all();
	expect(found.map((row) => Object.values(row))).toEqual([
		['r-1', 'complaints', 'r-9', 'not_come'],
	]);
	database.close();
});
