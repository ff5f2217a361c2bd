import { createHash } from 'node:crypto';
import { create } from 'xmlbuilder2';
import type { ReleaseReader } from '../domain/read-release';
import type { Published } from './published';
import { xmlText } from './schedule-xml';

/** An id that is made from a name and so is the same on every machine (RFC 9562 §5.8, version 8). */
function urnOf(...name: readonly (string | number)[]): string {
  const digits = [...createHash('sha256').update(JSON.stringify(name)).digest('hex').slice(0, 32)];
  digits[12] = '8';
  digits[16] = '89ab'[Number.parseInt(digits[16] ?? '0', 16) & 3] ?? '8';
  return `urn:uuid:${digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}

/** What this release changed, as an Atom feed (RFC 4287): one entry per change, whose id stays the same for ever. */
export function changesAtom(reader: ReleaseReader, { siteUrl }: Published = {}): string {
  const { conference, number, publishedAt, changes } = reader.release;
  const links =
    siteUrl === undefined
      ? []
      : [{ '@rel': 'self', '@href': `${siteUrl}/data/changes.atom` }, { '@href': `${siteUrl}/` }];
  const feed = {
    '@xmlns': 'http://www.w3.org/2005/Atom',
    '@xml:lang': 'en-GB',
    id: urnOf(conference.slug, 'changes'),
    title: xmlText(`Changes to the programme of ${conference.title}`),
    updated: publishedAt,
    author: { name: xmlText(conference.title) },
    generator: 'Colloquy',
    link: links,
    entry: changes.map(({ kind, code, sentence }) => ({
      id: urnOf(conference.slug, number, kind, code, sentence),
      title: xmlText(`${code}: ${kind}`),
      updated: publishedAt,
      category: { '@term': kind },
      content: { '@type': 'text', '#': xmlText(sentence) },
    })),
  };
  return `${create({ version: '1.0', encoding: 'UTF-8' }, { feed }).end({ prettyPrint: true })}\n`;
}
