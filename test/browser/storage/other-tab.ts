import { openDatabase } from '../../../src/storage/database.ts';
import { startDraft } from '../../../src/core/forms/start-draft.ts';
import { submitDraft } from '../../../src/storage/submit-draft.ts';
import { smallDefinition } from '../../unit/entries/small-definition.ts';

/** Stands for another tab: opens the database it is told and submits one entry. */
addEventListener('message', async ({ data }: MessageEvent<{ name: string; title: string }>) => {
	const result = await openDatabase({ name: data.name });
	if (result.kind !== 'open') throw new Error(result.failure);
	const definition = smallDefinition();
	const draft = { ...startDraft(definition), rows: { '': { title: data.title } } };
	await submitDraft(result.db, draft, definition);
});
