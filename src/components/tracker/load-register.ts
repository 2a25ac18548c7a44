import { loadOnce } from './load-once.ts';

/** A register's table and its records one by one; after the form, and never on a survey's page. */
export const loadRegister = loadOnce(async () => {
	// What belongs to its records is handed over with them, also where the network has gone by then.
	const [{ fetchAhead, Register }] = await Promise.all([
		import('./register/parts.ts'),
		import('./belonging-source.ts'),
	]);
	return { fetchAhead, Register };
});
