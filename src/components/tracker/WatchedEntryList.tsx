import type { ComponentProps } from 'preact';
import { EntryList as List } from './EntryList.tsx';
import { HeldBefore } from './HeldBefore.tsx';
import { useMeantHandOver } from './use-meant-hand-over.ts';

/** What this person has saved on this device, and a watch over what was there at the last visit. A kit has the list alone. */
export function EntryList(props: ComponentProps<typeof List>) {
	const { definition, device, entries, onHandOver } = props;
	useMeantHandOver(
		entries?.some(({ deleted }) => !deleted),
		onHandOver,
	);
	const lasting = device.store?.durable ? entries : null;
	return (
		<>
			<HeldBefore tracker={definition.id} entries={lasting} onGone={device.onGone} />
			<List {...props} />
		</>
	);
}
