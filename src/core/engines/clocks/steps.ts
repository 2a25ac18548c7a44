import type { Dialect } from '../dialect.ts';

/** A part of a query that later ones name. Its name begins with `_`, like no table of a tracker. */
export interface Step {
	name: string;
	select: string;
}

/** Steps as the beginning of one query, each worked out once. */
export function withSteps(steps: readonly Step[], { once }: Pick<Dialect, 'once'>): string {
	return `with ${steps.map(({ name, select }) => `${name} ${once} (\n${select}\n)`).join(',\n')}`;
}

/** A step as a table of its own, made anew, for a database that would work it out each time it is named. */
export function stepTable({ name, select }: Step): string[] {
	return [`drop table if exists ${name};`, `create table ${name} engine = Memory as\n${select};`];
}
