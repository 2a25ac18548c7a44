import type { APIRoute, GetStaticPaths } from 'astro';
import { locales } from 'config/locales.ts';
import { courseQuestions } from '~/site/course-questions.ts';

/** Served as `/definitions/<locale>/course-questions.json`: the courses' questions, for who counts hands. */
export const prerender = true;

export const getStaticPaths: GetStaticPaths = () =>
	locales.map(({ code }) => ({ params: { locale: code } }));

export const GET: APIRoute = async ({ params: { locale = '' } }) =>
	Response.json(await courseQuestions(locale));
