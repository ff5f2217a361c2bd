/**
 * Hosts servers of tests in one process, so that the program is read and warmed up once for many: each with a database,
 * settings and folder of its own, put together and taken apart as `apps/server/main.ts` does it. Sends its parent where it
 * listens; `POST /` with a server's variables starts one and answers with its name and port, `DELETE /<name>` ends it.
 */
const { createServer } = require('node:http');
const { readSettings } = require('../../dist/libs/platform/config');
const { startServer } = require('../../dist/apps/server/start-server');

const servers = new Map();
let started = 0;

const HANDLERS = {
  async POST(_name, body) {
    const settings = readSettings(JSON.parse(body));
    const server = await startServer(settings, settings.databaseUrl);
    started += 1;
    servers.set(String(started), server);
    return { name: String(started), port: server.port };
  },
  async DELETE(name) {
    await servers.get(name)?.stop();
    servers.delete(name);
    return {};
  },
};

const host = createServer(async (request, response) => {
  try {
    const parts = [];
    for await (const part of request) parts.push(part);
    const said = await HANDLERS[request.method](request.url.slice(1), Buffer.concat(parts).toString());
    response.end(JSON.stringify(said));
  } catch (error) {
    response.writeHead(500).end(String(error?.stack ?? error));
  }
});
// A connection that rests for long is still there for the next word, however slow the machine is.
host.keepAliveTimeout = 0;
// Whatever becomes of the tests, the host does not outlive the process that runs them.
process.on('disconnect', () => process.exit(0));
host.listen(0, '127.0.0.1', () => process.send({ port: host.address().port }));
