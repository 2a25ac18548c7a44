import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toClassic } from '../../../integrations/editions/folder/classic-page-scripts.ts';
import { linkedSite, relativeLink } from '../../../integrations/editions/folder/relative-links.ts';
import { sayOpened } from '../../../integrations/editions/folder/say-opened.ts';
import { sayWhereKept } from '../../../integrations/editions/folder/say-where-kept.ts';
import { menuGroups, unfoldMenu } from '../../../integrations/editions/folder/unfold-menu.ts';

describe('a link from the root, in a folder on a disk', () => {
	const files = ['index.html', 'everyone/why/index.html', 'mark.svg', 'calendar/all.ics'];
	const site = linkedSite('/handbook/', files);

	it.each([
		['/handbook/', 'index.html', './index.html'],
		['/handbook/everyone/why/', 'index.html', './everyone/why/index.html'],
		['/handbook/everyone/why/#how', 'everyone/why/index.html', '../../everyone/why/index.html#how'],
		['/handbook/everyone/why', 'index.html', './everyone/why/index.html'],
		['/handbook/mark.svg?1', 'everyone/why/index.html', '../../mark.svg?1'],
		['/handbook/calendar/', 'everyone/why/index.html', '../../calendar/'],
	])('%s in %s is %s', (link, from, expected) => {
		expect(relativeLink(link, from, site)).toBe(expected);
	});

	it.each(['/everyone/why/', '/handbook/nowhere/', 'https://example.com/', '//example.com/'])(
		'%s leads to nothing of the site',
		(link) => {
			expect(relativeLink(link, 'index.html', site)).toBeNull();
		},
	);
});

describe('the scripts of a page', () => {
	it('in files are loaded by SystemJS, those written into it wait for the whole page', () => {
		expect(toClassic('<script type="module" src="/a.js"></script>')).toBe(
			'<script type="systemjs-module" src="/a.js"></script>',
		);
		expect(toClassic('<script type="module">go()</script>')).toBe(
			'<script>addEventListener("DOMContentLoaded",()=>{"use strict";go()\n})</script>',
		);
		expect(toClassic('<script>early()</script>')).toBe('<script>early()</script>');
	});

	it('that would import something stop the edition', () => {
		expect(() => toClassic('<script type="module">import{a}from"./a.js";a()</script>')).toThrow(
			/imports/,
		);
	});

	it('that wake islands take their code from SystemJS', () => {
		const island = '<script>const a="component-url";import(this.getAttribute(a))</script>';
		expect(toClassic(island)).toContain(';System.import(this');
		expect(() => toClassic('<script>"component-url"</script>')).toThrow(/Islands/);
	});
});

describe('the menu', () => {
	const contents =
		'<main class="x"><section><h2 id="part-1">甲</h2><a class="y" href="/a/">一</a><a href="/b/">二</a></section></main>';
	const menu =
		'<ul data-menu="1" data-all="共 {count} 页"><a class="menu-group" href="/contents/#part-1">甲</a></ul>';

	it('is unfolded as the page of contents has it, as far as there is room', () => {
		expect(unfoldMenu(menu, menuGroups(contents, '/contents/'))).toBe(
			'<ul data-menu="1" data-all="共 {count} 页"><details><summary>甲</summary><ul><li><a href="/a/">一</a></li><li><a href="/contents/#part-1">共 2 页</a></li></ul></details></ul>',
		);
	});

	it('stays where the contents do not know a group', () => {
		expect(unfoldMenu(menu, new Map())).toBe(menu);
	});
});

describe('a page that keeps something', () => {
	const words = {
		...{ missing: '', searchFailed: '', openLead: '', openKeep: '', opened: '（复制 {file}）' },
		...{
			apart: '各存各的。',
			notRecorded: '记不进。',
			collectedApart: '只认位置。',
			collectedShared: '也能读到。',
		},
	};
	const shown = (html: string) =>
		[...sayWhereKept(html, words).matchAll(/data-origin="([^"]*)" hidden>([^<]*)/g)].map(
			([, origin, text]) => `${origin} ${text}`,
		);

	it('says of each store a browser may have what follows, and nothing before that is known', () => {
		expect(shown('<template data-keeps-apart></template><i></i>')).toEqual(['null 各存各的。']);
		// In a component that has styles of its own.
		expect(shown('<template data-keeps-apart data-astro-cid-3f></template>')).toHaveLength(1);
		expect(shown('<template data-astro-cid-3f data-keeps-apart></template>')).toHaveLength(1);
		// As the build shortens it.
		for (const mark of ['data-keeps-apart="collected"', 'data-keeps-apart=collected'])
			expect(shown(`<template ${mark}></template>`)).toEqual([
				'null 各存各的。只认位置。',
				'file:// 也能读到。',
			]);
	});

	it('says only where courses are passed or pages confirmed that nothing of it is recorded', () => {
		for (const mark of ['data-keeps-apart="recorded"', 'data-keeps-apart=recorded'])
			expect(shown(`<template ${mark}></template>`)).toEqual(['null 各存各的。记不进。']);
		const marked = globSync('src/**/*.astro').filter((file) =>
			readFileSync(file, 'utf8').includes('data-keeps-apart="recorded"'),
		);
		expect(marked.sort()).toEqual([
			'src/components/WhatChanged.astro',
			'src/pages/[...locale]/courses/[id]/index.astro',
			'src/pages/[...locale]/courses/index.astro',
		]);
	});

	it('says where a form’s file lies that is opened and not downloaded, and what follows from it once', () => {
		const link = (id: string) => `<a href="/kits/${id}.html" download="${id}">${id}</a>`;
		expect(sayOpened(`${link('a')}<p>${link('b')}</p><a href="/x/">x</a>`, words)).toBe(
			`${link('a')} （复制 <code>files/kits/a.html</code>）<p>${link('b')} <code>files/kits/b.html</code></p><a href="/x/">x</a>`,
		);
	});

	it('without a mark is as it was', () => {
		expect(sayWhereKept('<p>甲</p>', words)).toBe('<p>甲</p>');
	});
});
