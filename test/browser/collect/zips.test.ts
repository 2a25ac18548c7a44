import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { encodeArchive } from '~/core/engines/archive.ts';
import { loadDefinition } from '../definitions.ts';
import { given } from './given.ts';
import { filled, good, openService, quietly } from './open-service.ts';
import { handOver, need, write } from './people.ts';

const needs = loadDefinition('needs');

const zipped = (bytes: Uint8Array) => given(new Uint8Array(bytes), 'pile.zip');

it('names everything of a zip that is no table, with the reason a single file gets', async () => {
	const { api } = await openService();
	const { data } = handOver([write(needs, need)], needs);
	const table = strToU8(data instanceof Blob ? await data.text() : data);
	const workbook = zipSync({ '[Content_Types].xml': table });
	const inner = zipSync({ 'b.csv': table, 'deeper.zip': zipSync({ 'c.csv': table }) });
	const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]);
	const files = { 'a.csv': table, 'b.xlsx': workbook, 'c.zip': inner, 'd.xls': old, e: old };
	const found = good(await api.preview([zipped(zipSync(files))], quietly));
	expect(found.files.map(({ name, refused }) => [name, refused?.key])).toEqual([
		['pile.zip/a.csv', undefined],
		['pile.zip/b.xlsx', 'xlsx_file'],
		['pile.zip/c.zip/b.csv', undefined],
		['pile.zip/c.zip/deeper.zip', 'zip_file'],
		['pile.zip/d.xls', 'xls_file'],
		['pile.zip/e', 'xls_file'],
	]);
	expect(filled(found)).toEqual({ new: 1, identical: 1 });
});

it('takes the description in our own zip for programs for what it is', async () => {
	const { api } = await openService();
	const zip = encodeArchive({ needs: [write(needs, need)] }, [needs]);
	const found = good(await api.preview([zipped(zip)], quietly));
	expect(found.files.map(({ refused }) => refused)).toEqual([null, null, null, null, null]);
	const [description] = found.files.filter(({ name }) => name.endsWith('.json'));
	expect(description?.notes).toEqual([{ key: 'describes_tables', field: null }]);
	expect(filled(found)).toEqual({ new: 1 });
});
