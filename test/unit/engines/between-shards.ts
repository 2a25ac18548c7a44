import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { withoutSettings } from './without-settings.ts';

/**
 * A program of its own, as whoever asks stops until it is answered: stands before each port it is given, and says on
 * which ports of its own.
 */
const ports = await Promise.all(
	process.argv.slice(2).map(async (port) => {
		const server = createServer((asking) => {
			const shard = connect(Number(port), '127.0.0.1');
			let kept: Buffer = Buffer.alloc(0);
			asking.on('data', (chunk: Buffer) => {
				const all = Buffer.concat([kept, chunk]);
				const passed = withoutSettings(all);
				kept = passed === null ? all : Buffer.alloc(0);
				if (passed !== null) shard.write(passed);
			});
			shard.pipe(asking);
			asking.on('close', () => shard.destroy()).on('error', () => shard.destroy());
			shard.on('error', () => asking.destroy());
		});
		server.listen(0, '127.0.0.1');
		await once(server, 'listening');
		const { port: own } = server.address() as AddressInfo; // It listens on a port.
		return own;
	}),
);
process.stdout.write(`${JSON.stringify(ports)}\n`);
