import { useEffect, useRef } from 'preact/hooks';
import { beginFile } from '~/core/definition/definition-file.ts';
import type { Definition } from '~/core/definition/definition.ts';
import { readSiteFile } from '~/device/folder-edition.ts';

interface Props {
	definition: Definition;
	onFiles: (files: File[]) => void;
	onFailed: () => void;
}

/** Begins a register with what the handbook has: a file of ours, which is checked as any other. */
export function BeginButton({ definition, onFiles, onFailed }: Props) {
	const { id, locale, begin } = definition;
	const button = useRef<HTMLButtonElement>(null);
	const start = async () => {
		try {
			const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
			const text = await readSiteFile(base + beginFile(id, locale));
			onFiles([new File([text], `goutong-${id}-begin.csv`, { type: 'text/csv' })]);
		} catch {
			onFailed();
		}
	};
	useEffect(() => {
		// Pressed where the empty register stands, before this was there (`TakeInHint`).
		const device = button.current?.closest<HTMLElement>('.gt-device');
		if (device?.dataset['begin'] === undefined) return;
		delete device.dataset['begin'];
		void start();
	}, []);
	return (
		<button type="button" class="gt-button" data-begin ref={button} onClick={() => void start()}>
			{begin?.label}
		</button>
	);
}
