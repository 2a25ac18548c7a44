import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Database } from '~/storage/database.ts';
import { useWords } from '../ui/WordsContext.tsx';
import type { DeviceToolsProps } from './DeviceTools.tsx';
import { loadDeviceTools } from './load-ahead.ts';

interface Props extends Omit<DeviceToolsProps, 'db' | 'onDone'> {
	db: Database | null;
}

/** Everything Goutong keeps on this device (V19, V20); what takes it along or erases it comes when opened. */
export function DeviceData({ db, ...tools }: Props) {
	const { t } = useWords();
	const [Tools, setTools] = useState<FunctionComponent<DeviceToolsProps> | null>(null);
	const [failed, setFailed] = useState(false);
	const details = useRef<HTMLDetailsElement>(null);
	const title = useRef<HTMLElement>(null);
	const toggled = async () => {
		if (!details.current?.open) return;
		setFailed(false);
		try {
			const { DeviceTools } = await loadDeviceTools();
			setTools(() => DeviceTools);
		} catch {
			setFailed(true);
		}
	};
	useEffect(() => {
		// A link above the form leads here.
		const meant = () => {
			if (location.hash === '#device' && details.current) details.current.open = true;
		};
		meant();
		// Whoever was quicker than the page has opened it already.
		void toggled();
		addEventListener('hashchange', meant);
		return () => removeEventListener('hashchange', meant);
	}, []);
	return (
		<details id="device" class="gt-more gt-device" ref={details} onToggle={() => void toggled()}>
			<summary ref={title}>{t('form.device_title')}</summary>
			<p class="gt-help">{t('form.device_note')}</p>
			{Tools && db ? <Tools {...tools} db={db} onDone={() => title.current?.focus()} /> : null}
			<p class="gt-error" role="status">
				{failed && !Tools ? t('storage.read_back_not_loaded') : null}
			</p>
		</details>
	);
}
