import { type Header, scriptsFolder, siteHeaders, workerPolicy } from '../../config/headers.ts';

/** Web servers whose settings the handbook gives. */
export const webServers = ['nginx', 'Apache', 'Caddy', 'IIS'] as const;

export type WebServer = (typeof webServers)[number];

/** Everything but the policy, which is another one for scripts. */
const others = siteHeaders.filter(([name]) => name !== workerPolicy[0]);

const framing = siteHeaders.find(([name]) => name === workerPolicy[0])?.[1] ?? '';

/**
 * The lines that make a web server send the headers of `config/headers.ts`. `base`: where the site's
 * files are served, `/` or `/handbook/`. IIS takes them as a file beside the site's own, whose places are
 * told from there.
 */
export function serverSettings(server: WebServer, base = '/'): string {
	return settings[server](base);
}

const settings: Record<WebServer, (base: string) => string> = {
	// Where an inner block of nginx adds a header, it loses those around it: one place for all is safer.
	nginx: (base) => `map $uri $goutong_policy {
    default "${framing}";
    "~^${base}${scriptsFolder}/" "${workerPolicy[1]}";
}
add_header ${workerPolicy[0]} $goutong_policy always;
${lines(others, ([name, value]) => `add_header ${name} "${value}" always;`)}`,
	Apache: (base) => `<Location "${base}">
${lines(siteHeaders, ([name, value]) => `    Header always set ${name} "${value}"`)}
</Location>
<Location "${base}${scriptsFolder}/">
${lines([workerPolicy], ([name, value]) => `    Header always set ${name} "${value}"`)}
</Location>`,
	// Which of two rules for one file comes last is hard to foresee: no file is in both.
	Caddy: (base) => `@scripts path ${base}${scriptsFolder}/*
@others not path ${base}${scriptsFolder}/*
header @scripts ${workerPolicy[0]} "${workerPolicy[1]}"
header @others ${workerPolicy[0]} "${framing}"
${lines(others, ([name, value]) => `header ${name} "${value}"`)}`,
	IIS: () => `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
${customHeaders(siteHeaders, '    ')}
  </system.webServer>
  <location path="${scriptsFolder}">
    <system.webServer>
${customHeaders([workerPolicy], '      ')}
    </system.webServer>
  </location>
</configuration>`,
};

/** A header that is there already would be an error for IIS: it is taken away first. */
function customHeaders(headers: readonly Header[], indent: string): string {
	return [
		'<httpProtocol>',
		'  <customHeaders>',
		...headers.flatMap(([name, value]) => [
			`    <remove name="${name}" />`,
			`    <add name="${name}" value="${value}" />`,
		]),
		'  </customHeaders>',
		'</httpProtocol>',
	]
		.map((line) => indent + line)
		.join('\n');
}

const lines = (headers: readonly Header[], line: (header: Header) => string) =>
	headers.map(line).join('\n');
