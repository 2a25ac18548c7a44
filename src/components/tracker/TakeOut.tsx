import type { Database } from '~/storage/database.ts';
import { takeOut } from '~/storage/take-out.ts';
import { TakeOutButton } from '../export/TakeOutButton.tsx';

/** Takes all along that this device keeps, where it cannot keep more. */
export function TakeOut({ db }: { db: Database }) {
	return <TakeOutButton read={() => takeOut(db)} />;
}
