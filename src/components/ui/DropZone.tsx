import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { droppedFiles } from '~/device/dropped-files.ts';

interface Props {
	disabled: boolean;
	onFiles: (files: File[]) => void;
	children: ComponentChildren;
}

/** A place to drop files and folders on. */
export function DropZone({ disabled, onFiles, children }: Props) {
	const [over, setOver] = useState(false);
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside do all a drop can do
		<div
			class={over ? 'gt-drop gt-drop--over' : 'gt-drop'}
			onDragOver={(event) => {
				event.preventDefault();
				if (!disabled) setOver(true);
			}}
			onDragLeave={() => setOver(false)}
			onDrop={(event) => {
				// Else the browser would leave the page for the file.
				event.preventDefault();
				setOver(false);
				if (!disabled && event.dataTransfer) void droppedFiles(event.dataTransfer).then(onFiles);
			}}
		>
			{children}
		</div>
	);
}
