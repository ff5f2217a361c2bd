/** Prints from which tables the built server deletes rows when the time for which a conference keeps them is over. */
const { join } = require('node:path');

const { ALL_RETAINED_ROWS_OF_ROOMS } = require(join(__dirname, '../../dist/apps/server/retained-rows.js'));

process.stdout.write(JSON.stringify(ALL_RETAINED_ROWS_OF_ROOMS.rows.map(({ table }) => table)));
