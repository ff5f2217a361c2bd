/** Prints which tables and columns the built server answers for when somebody takes their data along or is erased. */
const { join } = require('node:path');

const { ALL_DATA_OF_PEOPLE } = require(join(__dirname, '../../dist/apps/server/personal-data.js'));

const tables = ALL_DATA_OF_PEOPLE.rooms.flatMap((room) => room.tables);
process.stdout.write(JSON.stringify(tables.map(({ table, people }) => ({ table, people }))));
