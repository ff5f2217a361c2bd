import { emit, marked, plan } from '@colloquy/engines/typesetting';
import { Draft, program } from '../../../../test/builders/draft-pdf';
import { sampleRelease } from '../../../../test/builders/sample-release';
import { bookOf } from '../book/book-of';
import { directions } from '../book/directions';
import { programmeFonts } from '../book/programme-fonts';
import { checkPdf, findingsOf, MACHINE_RULES, NOT_CHECKED, RULES } from './check-pdf';

import { dictAt } from './read/objects';

type Spoil = (draft: Draft) => void;

const tag = (draft: Draft, from: string, to: string): void => draft.set(draft.element(from), { S: `/${to}` });
const under = (parent: string, type: string, more: Record<string, unknown> = {}): Spoil => {
  return (draft) => void draft.add(draft.element(parent), { S: `/${type}`, ...more });
};
const table = (...kids: string[]): Spoil => {
  return (draft) => {
    const one = draft.add(draft.element('Document'), { S: '/Table' });
    for (const kid of kids) draft.add(one, { S: `/${kid}` });
  };
};
const silent = (draft: Draft): void => draft.set(draft.catalog, { Lang: undefined });
const spanOf = (entry: string): Spoil => {
  return (draft) => {
    silent(draft);
    draft.draw((operators) => `${operators}\n/Span <</${entry} (x)>> BDC EMC`);
  };
};
const property = (xmp: string, text: string): string => xmp.replace('</rdf:RDF>', `${text}</rdf:RDF>`);
const identified = (name: string): Spoil => {
  return (draft) =>
    draft.describe((xmp) =>
      property(
        xmp.replace(/<rdf:Description[^>]*pdfuaid=[\s\S]*?<\/rdf:Description>/, ''),
        `<rdf:Description xmlns:ua="http://www.aiim.org/pdfua/ns/id/"><ua:part>1</ua:part><ua:${name}>1</ua:${name}></rdf:Description>`,
      ),
    );
};
const field = { Subtype: '/Widget', FT: '/Tx' };
const ownMap = (source: string, entries = {}): Spoil => {
  return (draft) => draft.set(draft.font(), { Encoding: draft.own(source, { Type: '/CMap', ...entries }) });
};
const head = { O: '/Table', Scope: '/Column' };

/** For each rule the least that breaks it. */
const MUTANTS: Readonly<Record<string, Spoil>> = {
  '5-1': (draft) => draft.describe((xmp) => xmp.replaceAll('http://www.aiim.org/pdfua/ns/id/', 'http://example.org/')),
  '5-2': (draft) => draft.describe((xmp) => xmp.replace('<pdfuaid:part>1', '<pdfuaid:part>2')),
  '5-3': identified('part'),
  '5-4': identified('amd'),
  '5-5': identified('corr'),
  '6.1-1': (draft) => {
    draft.header = '%PDF-2.0';
  },
  '6.2-1': (draft) => draft.set(draft.catalog, { MarkInfo: { Marked: false } }),
  '7.1-1': (draft) => draft.draw((text) => text.replace(/(\/P <<\/MCID \d+>> BDC)/, '$1 /Artifact BMC EMC')),
  '7.1-2': (draft) => draft.draw((text) => text.replace('/Artifact BMC', '/Artifact BMC /P <</MCID 0>> BDC EMC')),
  '7.1-3': (draft) => draft.draw((text) => `${text}\n0 0 5 5 re f`),
  '7.1-4': (draft) => draft.set(draft.catalog, { MarkInfo: { Marked: true, Suspects: true } }),
  '7.1-5': (draft) => tag(draft, 'P', 'Poem'),
  '7.1-6': (draft) => {
    tag(draft, 'P', 'Poem');
    draft.set(draft.root, { RoleMap: { Poem: '/Song', Song: '/Poem' } });
  },
  '7.1-7': (draft) => draft.set(draft.root, { RoleMap: { P: '/Div' } }),
  '7.1-8': (draft) => draft.set(draft.catalog, { Metadata: undefined }),
  '7.1-9': (draft) => draft.describe((xmp) => xmp.replace(/<dc:title>.*<\/dc:title>/, '')),
  '7.1-10': (draft) => draft.set(draft.catalog, { ViewerPreferences: {} }),
  '7.1-11': (draft) => draft.set(draft.catalog, { StructTreeRoot: undefined }),
  '7.1-12': (draft) => draft.set(draft.element('H2'), { P: undefined }),
  '7.2-2': silent,
  '7.2-3': table('P'),
  '7.2-4': under('Sect', 'TR'),
  '7.2-5': under('Sect', 'THead'),
  '7.2-6': under('Sect', 'TBody'),
  '7.2-7': under('Sect', 'TFoot'),
  '7.2-8': under('Sect', 'TH'),
  '7.2-9': under('Sect', 'TD'),
  '7.2-10': (draft) => void draft.add(draft.add(draft.table([]), { S: '/TR' }), { S: '/P' }),
  '7.2-11': table('THead', 'THead', 'TBody'),
  '7.2-12': table('TFoot', 'TFoot', 'TBody'),
  '7.2-13': table('TR', 'TFoot'),
  '7.2-14': table('THead', 'TR'),
  '7.2-15': (draft) => {
    const [deep, wide] = [{ A: { O: '/Table', RowSpan: 2 } }, { A: { O: '/Table', ColSpan: 2 } }];
    draft.table([['TD', ['TD', deep]], [['TD', wide]]]);
  },
  '7.2-16': table('TR', 'Caption', 'TR'),
  '7.2-17': under('Sect', 'LI'),
  '7.2-18': under('Sect', 'LBody'),
  '7.2-19': under('L', 'P'),
  '7.2-20': under('LI', 'P'),
  '7.2-21': (draft) => {
    silent(draft);
    draft.set(draft.element('P'), { ActualText: 'x' });
  },
  '7.2-22': (draft) => {
    silent(draft);
    draft.set(draft.element('P'), { Alt: 'x' });
  },
  '7.2-23': (draft) => {
    silent(draft);
    draft.set(draft.element('P'), { E: 'x' });
  },
  '7.2-24': silent,
  '7.2-25': (draft) => {
    silent(draft);
    draft.set(draft.catalog, { AcroForm: { Fields: [draft.register({ T: 'a', TU: 'Name' })] } });
  },
  '7.2-26': under('Sect', 'TOCI'),
  '7.2-27': under('TOC', 'P'),
  '7.2-28': under('TOC', 'Caption'),
  '7.2-29': (draft) => draft.set(draft.element('P'), { Lang: 'British English' }),
  '7.2-30': spanOf('ActualText'),
  '7.2-31': spanOf('Alt'),
  '7.2-32': spanOf('E'),
  '7.2-33': silent,
  '7.2-34': silent,
  '7.2-36': (draft) => void draft.add(draft.add(draft.table([]), { S: '/THead' }), { S: '/P' }),
  '7.2-37': (draft) => void draft.add(draft.add(draft.table([]), { S: '/TBody' }), { S: '/P' }),
  '7.2-38': (draft) => void draft.add(draft.add(draft.table([]), { S: '/TFoot' }), { S: '/P' }),
  '7.2-39': table('Caption', 'TR', 'Caption'),
  '7.2-40': under('L', 'Caption'),
  '7.2-41': (draft) => void draft.table([['TD', ['TD', { A: { O: '/Table', RowSpan: 2 } }]]]),
  '7.2-42': (draft) => void draft.table([['TD', 'TD'], ['TD']]),
  '7.2-43': (draft) => void draft.table([['TD'], ['TD', 'TD']]),
  '7.3-1': under('Sect', 'Figure'),
  '7.4.2-1': under('Document', 'H6'),
  '7.4.4-1': (draft) => {
    under('Document', 'H')(draft);
    under('Document', 'H')(draft);
  },
  '7.4.4-2': under('Document', 'H'),
  '7.4.4-3': under('Document', 'H'),
  '7.5-1': (draft) => void draft.table([['TH'], ['TD']]),
  '7.5-2': (draft) => {
    const lost = { A: { O: '/Table', Headers: ['nobody'] } };
    draft.table([[['TH', { A: head, ID: 'a' }]], [['TD', lost]]]);
  },
  '7.7-1': under('Sect', 'Formula'),
  '7.9-1': under('Sect', 'Note'),
  '7.9-2': (draft) => {
    under('Sect', 'Note', { ID: 'a' })(draft);
    under('Sect', 'Note', { ID: 'a' })(draft);
  },
  '7.10-1': (draft) => draft.set(draft.catalog, { OCProperties: { D: {} } }),
  '7.10-2': (draft) => draft.set(draft.catalog, { OCProperties: { D: { Name: 'a', AS: [] } } }),
  '7.11-1': (draft) => void draft.register({ Type: '/Filespec', F: 'a', EF: {} }),
  '7.15-1': (draft) => {
    const form = draft.own('<config><dynamicRender>required</dynamicRender></config>');
    draft.set(draft.catalog, { AcroForm: { Fields: [], XFA: form } });
  },
  '7.16-1': (draft) => {
    draft.context.trailerInfo.Encrypt = draft.register({ Filter: '/Standard', P: -4096 });
  },
  '7.18.1-1': (draft) => void draft.annotation({ Subtype: '/Text', Contents: 'x' }),
  '7.18.1-2': (draft) => void draft.annotation({ Subtype: '/Text' }, 'Annot'),
  '7.18.1-3': (draft) => void draft.annotation(field, 'Form'),
  '7.18.2-1': (draft) => void draft.annotation({ Subtype: '/TrapNet' }),
  '7.18.3-1': (draft) => {
    draft.annotation({ Subtype: '/Popup' });
    draft.set(draft.page(), { Tabs: '/R' });
  },
  '7.18.4-1': (draft) => void draft.annotation({ ...field, TU: 'Name' }),
  '7.18.4-2': under('Sect', 'Form'),
  '7.18.5-1': (draft) => void draft.annotation({ Subtype: '/Link', Contents: 'x' }),
  '7.18.5-2': (draft) => void draft.annotation({ Subtype: '/Link' }, 'Link'),
  '7.18.6.2-1': (draft) => void draft.register({ Type: '/MediaClip', S: '/MCD', Alt: ['en', 'x'] }),
  '7.18.6.2-2': (draft) => void draft.register({ Type: '/MediaClip', S: '/MCD', CT: 'audio/mp3', Alt: ['x'] }),
  '7.18.8-1': (draft) => void draft.annotation({ Subtype: '/PrinterMark' }, 'Annot'),
  '7.20-1': (draft) => void draft.own('', { Subtype: '/Form', Ref: {} }),
  '7.20-2': (draft) => {
    const form = draft.own('', { Subtype: '/Form', StructParents: 7 });
    draft.set(dictAt(draft.page(), 'Resources'), { XObject: { A: form } });
    draft.draw((text) => `${text}\n/A Do /A Do`);
  },
  '7.21.3.1-1': ownMap('/CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 1 >> def'),
  '7.21.3.2-1': (draft) => draft.set(draft.inner(), { CIDToGIDMap: undefined }),
  '7.21.3.3-1': (draft) => draft.set(draft.font(), { Encoding: '/Private-H' }),
  '7.21.3.3-2': ownMap('/WMode 1 def'),
  '7.21.3.3-3': ownMap('/Private-H usecmap'),
  '7.21.4.1-1': (draft) => draft.set(draft.descriptor(), { FontFile2: undefined }),
  '7.21.4.1-2': (draft) => draft.draw((text) => text.replace(/\[</, '[<fff0')),
  '7.21.4.2-2': (draft) => draft.set(draft.descriptor(), { CIDSet: draft.own('\u0000') }),
  '7.21.5-1': (draft) => draft.set(draft.inner(), { W: [0, 9000, 5] }),
  '7.21.6-1': (draft) => draft.simple(32, { Encoding: '/WinAnsiEncoding' }, program([[3, 0]])),
  '7.21.6-2': (draft) => draft.simple(32, {}),
  '7.21.6-3': (draft) => draft.simple(4, { Encoding: '/WinAnsiEncoding' }),
  '7.21.6-4': (draft) =>
    draft.simple(
      4,
      {},
      program([
        [1, 0],
        [3, 1],
      ]),
    ),
  '7.21.7-1': (draft) => draft.set(draft.font(), { ToUnicode: undefined }),
  '7.21.7-2': (draft) => {
    const map = `1 beginbfrange <0000> <00ff> [${'<FEFF> '.repeat(256)}] endbfrange`;
    draft.set(draft.font(), { ToUnicode: draft.own(map) });
  },
  '7.21.8-1': (draft) => draft.draw((text) => text.replace(/\[</, '[<0000')),
};

async function goodFile(): Promise<Uint8Array> {
  const fonts = await programmeFonts();
  const planned = plan(bookOf(sampleRelease(4)), { fonts, directions, hyphenate: (word) => [word] });
  const chunks: Uint8Array[] = [];
  for await (const chunk of emit(planned, fonts)) chunks.push(chunk);
  const bytes = marked(Buffer.concat(chunks));
  if (!bytes) throw new Error('The file has no room for the mark.');
  return bytes;
}

describe('the rules of PDF/UA-1', () => {
  let good: Uint8Array;
  beforeAll(async () => {
    good = await goodFile();
  });

  test('are those that a machine can tell, each checked or left out for a reason', () => {
    const known = [...RULES, ...NOT_CHECKED].map(({ id }) => id);
    expect(new Set(known).size).toBe(MACHINE_RULES);
    expect(RULES.length).toBeGreaterThanOrEqual(95);
  });

  test('are all kept by a printed programme', async () => {
    expect(await checkPdf(good)).toEqual([]);
  });

  test.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s is broken by the least that breaks it',
    async (id, rule) => {
      const draft = await Draft.of(good);
      MUTANTS[id]?.(draft);
      expect(findingsOf(draft.parsed(), [rule]).map((finding) => finding.rule)).toEqual([id]);
    },
  );
});
