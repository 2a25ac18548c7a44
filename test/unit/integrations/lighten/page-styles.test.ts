import { expect, it } from 'vitest';
import { namesOf } from '../../../../integrations/lighten/page-names.ts';
import { lightenInPage } from '../../../../integrations/lighten/page-styles.ts';

const page = (mark: string) =>
	`<head><style>a:where(._z){color:red}p{margin:0}</style></head><p><a class="${mark}">x</a></p>`;

it.each([
	['before', [page('other'), page('_z')]],
	['behind', [page('_z'), page('other')]],
])(
	'a page keeps the styles of its components, also %s one with the same styles and without them',
	(_, pages) => {
		const lighten = lightenInPage(() => false);
		const light = pages.map((html) => lighten(html, namesOf(html)));
		const kept = light.map((html) => html.includes('a:where(._z)'));
		expect(kept).toEqual(pages.map((html) => html.includes('class="_z"')));
	},
);
