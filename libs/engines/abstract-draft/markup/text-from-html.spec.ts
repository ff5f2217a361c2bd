import { countWords } from '@colloquy/kernel';
import fc from 'fast-check';
import { runsOf } from './run';
import { textFromHtml } from './text-from-html';

/** What Word puts on the clipboard, shortened: islands, conditional comments, its own namespace and style sheet. */
const word = (body: string): string => `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<meta name=Generator content="Microsoft Word 15"><title>Thesis</title>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} span.Species {mso-style-name:Species; font-style:italic;} --></style>
</head><body lang=EN-GB><!--StartFragment-->${body}<!--EndFragment--></body></html>`;

describe('an abstract pasted from Word', () => {
  it.each<[string, string, string]>([
    [
      'what Word adds',
      '<p class=MsoNormal>One <span class=SpellE>Colloquy</span>.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p>Two</p>',
      'One Colloquy.\n\nTwo',
    ],
    ['line ends in its source', '<p>A long\r\n  line</p>', 'A long line'],
    [
      'italics by style',
      '<p><span style="font-style:italic;mso-bidi-font-style:normal">E. coli</span> grew</p>',
      '*E. coli* grew',
    ],
    ['italics by a style of one’s own', '<p><span class=Species>Homo sapiens</span></p>', '*Homo sapiens*'],
    ['italics taken back', '<p><i>all but <span style="font-style:normal">this</span></i></p>', '*all but* this'],
    [
      'raised and lowered text',
      '<p>10<span style="vertical-align:super">-3</span> M H<sub>2</sub>O x<span style="position:relative;top:-3.0pt;mso-text-raise:3.0pt">n</span></p>',
      '10^-3^ M H~2~O x^n^',
    ],
    ['a subscript of several words', '<p>k<sub>cat app</sub></p>', 'k~cat~ ~app~'],
    [
      'letters of the Symbol font',
      '<p><span style="font-family:Symbol">a</span>-helix, <span style="mso-char-type:symbol;mso-symbol-font-family:Symbol">\uf0a3</span> 5 <font face="Symbol">m</font>m</p>',
      'α-helix, ≤ 5 μm',
    ],
    ['soft hyphens and spaces that do not break', '<p>hypo\u00adthesis of 5&nbsp;mm&shy;</p>', 'hypothesis of 5 mm'],
    ['quotation marks of Windows', '<p>\u0093so\u0094 &#150; it&#146;s “fine”</p>', '“so” – it’s “fine”'],
    [
      'bold headings',
      '<p><b>Background</b></p><p><b>Methods. </b>We ran</p><h2>Results</h2>',
      '**Background**\n\n**Methods.** We ran\n\n**Results**',
    ],
    ['bold italics', '<p><b>See <i>Danio rerio</i></b><b><i>.</i></b></p>', '**See *Danio rerio.***'],
    [
      'a list',
      '<ul><li>one<li><p>two</p></ul><ol start=3><li>three</li><li>four</li></ol>',
      '• one\n\n• two\n\n3. three\n\n4. four',
    ],
    [
      'a list as Word writes it',
      '<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><![if !supportLists]><span style="font-family:Symbol"><span style="mso-list:Ignore">·<span style="font:7.0pt">&nbsp;&nbsp;</span></span></span><![endif]>first</p><p style="mso-list:l1"><span style="mso-list:Ignore">2.<span>&nbsp; </span></span>second</p>',
      '• first\n\n2. second',
    ],
    [
      'tables in tables',
      '<table><tr><td><table><tr><td><p>a</p></td><td><p>b</p></td></tr><tr><td>c<td>d</table></td></tr></table>',
      'a | b\n\nc | d',
    ],
    [
      'deletions and comments',
      '<p>kept<del>gone</del><span class=MsoCommentReference>[A1]</span></p><div style="mso-element:comment-list">a remark</div>',
      'kept',
    ],
    ['lines', '<p>one<br>two<br><br>three</p>', 'one\ntwo\n\nthree'],
    [
      'what would be our marks',
      '<p>*p* &lt; 0.05 in H~2~O, ^a^, `b`, $x$ and a\\*</p>',
      '\\*p\\* < 0.05 in H\\~2\\~O, \\^a\\^, \\`b\\`, \\$x\\$ and a\\\\\\*',
    ],
    [
      'marks that are none',
      '<p>about ~50 of 2 * 3 for $5 and $6, <i>n</i> = 7</p>',
      'about ~50 of 2 * 3 for $5 and $6, *n* = 7',
    ],
  ])('comes clean of %s', (_, body, text) => {
    expect(textFromHtml(word(body))).toBe(text);
  });

  it('is only what was chosen in Google’s editor, which wraps it in bold that is none', () => {
    expect(
      textFromHtml(
        '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal"><p dir="ltr"><span style="font-weight:400;font-style:italic;">a</span></p></b>',
      ),
    ).toBe('*a*');
  });

  it('reads broken and hostile HTML as text, soon', () => {
    expect(textFromHtml('5 < 6 & 7 > 3 <')).toBe('5 < 6 & 7 > 3 <');
    expect(textFromHtml('<b <i>x')).toBe('**x**');
    expect(textFromHtml(`${'<b><p>'.repeat(20_000)}deep`)).toBe('**deep**');
    const start = performance.now();
    textFromHtml('<'.repeat(300_000) + '*'.repeat(100_000) + '<a title="'.repeat(20_000));
    textFromHtml('a*b ~c^ '.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('loses no word and no italics, whatever the text holds', () => {
    const words = fc.array(
      fc.record({
        text: fc.stringMatching(/^[a-z*~^`$\\ .5]{1,6}$/),
        tag: fc.constantFrom('', 'i', 'b', 'sub', 'sup', 'i><b', 'b><sup'),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(words, (pieces) => {
        const html = pieces
          .map(({ text, tag }) =>
            tag
              ? `<${tag}>${text}${tag
                  .split('><')
                  .reverse()
                  .map((one) => `</${one}>`)
                  .join('')}`
              : text,
          )
          .join('');
        const plain = (text: string) => text.replace(/\s+/g, '');
        const runs = runsOf(textFromHtml(html));
        expect(plain(runs.map(({ text }) => text).join(''))).toBe(plain(pieces.map(({ text }) => text).join('')));
        const sup = pieces
          .filter(({ tag }) => tag.endsWith('sup'))
          .map(({ text }) => text)
          .join('');
        expect(
          plain(
            runs
              .filter(({ place }) => place === 'sup')
              .map(({ text }) => text)
              .join(''),
          ),
        ).toBe(plain(sup));
      }),
      { numRuns: 400 },
    );
  });

  it('is counted as it was', () => {
    expect(countWords(textFromHtml(word('<p><b>Back</b>ground of <i>E. coli</i></p>')))).toBe(4);
  });
});
