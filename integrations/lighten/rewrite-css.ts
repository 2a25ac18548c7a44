import { type CustomAtRules, transform, type Visitor } from 'lightningcss';

/** A style sheet, or what stands in a `<style>`, as a visitor leaves it; as small as it can be written. */
export function rewriteCss(css: string, visitor: Visitor<CustomAtRules> = {}): string {
	const code = Buffer.from(css);
	return transform({ filename: 'built.css', code, minify: true, visitor }).code.toString();
}
