import { type Zippable, zipSync } from 'fflate';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Override PartName="/ppt/presentation.xml" ContentType="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"/></Types>`;

const USUAL: Parts = {
  '[Content_Types].xml': TYPES,
  '_rels/.rels': relations(),
  'ppt/presentation.xml': '<p:presentation xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"/>',
  'ppt/slides/slide1.xml': `<p:sld>${'<a:t>Sound of frogs</a:t>'.repeat(200)}</p:sld>`,
};

/** What a part points to; hyperlinks and films on the web are harmless. */
export function relations(...lines: readonly (readonly [kind: string, target: string])[]): string {
  const all = lines.map(
    ([kind, target], index) =>
      `<Relationship Id="r${index}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}" TargetMode="External"/>`,
  );
  return `<?xml version="1.0"?><Relationships>${all.join('')}</Relationships>`;
}

/** A ZIP archive of these parts. */
export function archive(parts: Parts): Buffer {
  const files: Zippable = {};
  for (const [name, part] of Object.entries(parts)) files[name] = typeof part === 'string' ? Buffer.from(part) : part;
  return Buffer.from(zipSync(files, { level: 6 }));
}

/** A presentation of one slide, with other or more parts. */
export function pptx(parts: Parts = {}): Buffer {
  return archive({ ...USUAL, ...parts });
}

/** The same bytes with others at every place where these stand. */
export function changed(bytes: Buffer, from: Buffer, to: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf(from); at >= 0; at = copy.indexOf(from, at + 1)) to.copy(copy, at);
  return copy;
}
