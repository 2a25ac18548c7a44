import { useVirtualizer } from '@tanstack/react-virtual';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useWords } from './WordsContext.tsx';
import { ScrollBox } from './ScrollBox.tsx';
import { usePages } from './use-pages.ts';

interface Props<T> {
	total: number;
	/** The same function as long as the list is the same. */
	fetch: (start: number, end: number) => Promise<T[] | null>;
	/** Name of the list for a screen reader. */
	label: string;
	render: (row: T, index: number) => ComponentChildren;
}

/** A list of any length of which only what is in view is on the page. Items may differ in height. */
export function VirtualList<T>({ total, fetch, label, render }: Props<T>) {
	const { t } = useWords();
	const box = useRef<HTMLElement>(null);
	const pages = usePages(fetch);
	const virtualizer = useVirtualizer({
		count: total,
		getScrollElement: () => box.current,
		estimateSize: () => 160,
		overscan: 4,
		useAnimationFrameWithResizeObserver: true,
	});
	const items = virtualizer.getVirtualItems();
	const first = items[0]?.index ?? 0;
	const last = items.at(-1)?.index ?? -1;
	const { need } = pages;
	useEffect(() => {
		if (last >= first) need(first, last);
	}, [need, first, last]);
	return (
		<ScrollBox box={box} class="gt-virtual" label={label}>
			<ul class="gt-virtual__space" style={{ height: `${virtualizer.getTotalSize()}px` }}>
				{items.map(({ key, index, start }) => {
					const row = pages.row(index);
					return (
						<li
							key={key}
							ref={virtualizer.measureElement}
							data-index={index}
							class="gt-virtual__item"
							style={{ transform: `translateY(${start}px)` }}
							aria-setsize={total}
							aria-posinset={index + 1}
						>
							{row === null ? <p class="gt-help">{t('common.loading')}</p> : render(row, index)}
						</li>
					);
				})}
			</ul>
		</ScrollBox>
	);
}
