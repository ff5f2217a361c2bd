/**
 * A process that owns, or joins, the embedded server of a folder until its standard input ends; driven by launch.ts.
 * Runs the compiled program. Says one line of JSON: the server's address, or why there is none.
 */
const { startEmbeddedServer } = require('../../dist/libs/platform/database/index.js');

const { dataFolder, options, uid } = JSON.parse(process.argv[2]);

async function main() {
  if (uid !== undefined) {
    process.setgroups([]);
    process.setgid(uid);
    process.setuid(uid);
  }
  const server = await startEmbeddedServer(dataFolder, options);
  console.log(JSON.stringify({ url: server.url }));
  process.stdin.resume().once('end', async () => {
    await server.stop();
    process.exit(0);
  });
}

main().catch(({ code, message }) => {
  console.log(JSON.stringify({ code, message }));
  process.exit(1);
});
