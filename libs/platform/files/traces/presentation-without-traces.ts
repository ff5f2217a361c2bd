import { unzipSync, zipSync } from 'fflate';

/** Properties, the authors of comments, thumbnails, and what else is no slide (ECMA-376, parts 1 and 2). */
const EMPTIED: readonly (readonly [RegExp, string])[] = [
  [
    /^docProps\/core\.xml$/,
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>',
  ],
  [
    /^docProps\/app\.xml$/,
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>',
  ],
  [
    /^docProps\/custom\.xml$/,
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>',
  ],
];
/** Who commented, in the parts that hold the authors of comments, and under which account. */
const COMMENTER = /<\w+:(?:cmAuthor|author)\b[^>]*>/g;
const THEIR_NAME = /(\s(?:name|initials|userId|providerId)=")[^"]*/g;
/** As in every copy of it: the first moment that a zip archive can name. */
const NO_TIME = new Date(1980, 0, 1);

/** A presentation without its properties and without the names of those who commented; its slides are as they were. */
export function presentationWithoutTraces(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => [name, cleaned(name, content)] as const);
  return zipSync(Object.fromEntries(parts), { mtime: NO_TIME });
}

function cleaned(name: string, content: Uint8Array): Uint8Array {
  const emptied = EMPTIED.find(([pattern]) => pattern.test(name));
  if (emptied) return Buffer.from(emptied[1]);
  if (/^docProps\/thumbnail\./.test(name)) return new Uint8Array();
  if (!/(commentAuthors|authors)\.xml$/.test(name)) return content;
  const words = Buffer.from(content).toString();
  return Buffer.from(words.replace(COMMENTER, (tag) => tag.replace(THEIR_NAME, '$1')));
}
