/** What a sign is in a formula, which decides the space around it. */
export type SignRole = 'letter' | 'plain' | 'operator' | 'relation' | 'open' | 'close' | 'comma' | 'large' | 'words';

const LETTERS =
  'alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω ell ℓ imath ı jmath ȷ';
const PLAIN =
  'Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω infty ∞ partial ∂ nabla ∇ forall ∀ exists ∃ nexists ∄ emptyset ∅ varnothing ∅ hbar ℏ Re ℜ Im ℑ aleph ℵ angle ∠ degree ° circ ° prime ′ neg ¬ lnot ¬ top ⊤ bot ⊥ ldots … dots … cdots ⋯ vdots ⋮ ddots ⋱ triangle △ square □ star ⋆ dagger † ddagger ‡ checkmark ✓ pounds £ euro € S § P ¶';
const OPERATORS =
  'times × cdot · div ÷ pm ± mp ∓ ast ∗ oplus ⊕ otimes ⊗ odot ⊙ cup ∪ cap ∩ setminus ∖ wedge ∧ land ∧ vee ∨ lor ∨ bullet • ominus ⊖ sqcup ⊔ sqcap ⊓';
const RELATIONS =
  'leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ approx ≈ sim ∼ simeq ≃ cong ≅ equiv ≡ propto ∝ ll ≪ gg ≫ in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ mid ∣ parallel ∥ perp ⊥ models ⊨ vdash ⊢ prec ≺ succ ≻ lesssim ≲ gtrsim ≳ leqslant ⩽ geqslant ⩾ rightarrow → to → leftarrow ← gets ← leftrightarrow ↔ Rightarrow ⇒ implies ⇒ Leftarrow ⇐ Leftrightarrow ⇔ iff ⇔ mapsto ↦ longrightarrow ⟶ rightleftharpoons ⇌ uparrow ↑ downarrow ↓ colon :';
const LARGE = 'sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ iiint ∭ oint ∮ bigcup ⋃ bigcap ⋂';
const FENCES = 'langle ⟨ lfloor ⌊ lceil ⌈ lbrace { lbrack [';
const ENDS = 'rangle ⟩ rfloor ⌋ rceil ⌉ rbrace } rbrack ] vert | Vert ‖ lVert ‖ rVert ‖ lvert | rvert |';
const WORDS =
  'sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh log ln lg exp min max inf sup lim limsup liminf det dim ker deg gcd arg argmin argmax Pr mod bmod var cov';

function named(names: string, role: SignRole): [string, { readonly text: string; readonly role: SignRole }][] {
  return [...names.matchAll(/(\S+) (\S+)/g)].map(([, name = '', text = '']) => [name, { text, role }]);
}

/** The commands that stand for one sign or one word. */
export const SIGNS: ReadonlyMap<string, { readonly text: string; readonly role: SignRole }> = new Map([
  ...named(LETTERS, 'letter'),
  ...named(PLAIN, 'plain'),
  ...named(OPERATORS, 'operator'),
  ...named(RELATIONS, 'relation'),
  ...named(LARGE, 'large'),
  ...named(FENCES, 'open'),
  ...named(ENDS, 'close'),
  ...WORDS.split(' ').map((name) => [name, { text: name, role: 'words' as const }] as const),
]);

/** What is printed above a letter, by its command. */
export const ACCENTS: ReadonlyMap<string, Accent> = new Map(
  Object.entries({
    ...{ bar: 'line', overline: 'line', hat: 'hat', widehat: 'hat', tilde: 'tilde', widetilde: 'tilde' },
    ...{ vec: 'arrow', overrightarrow: 'arrow', dot: 'dot', ddot: 'dots', underline: 'below', check: 'check' },
  } as const),
);

/** What stands above (or, for `below`, under) a part of a formula. */
export type Accent = 'line' | 'hat' | 'tilde' | 'arrow' | 'dot' | 'dots' | 'check' | 'below';

const OPERATOR_SIGNS: Readonly<Record<string, string>> = {
  '+': '+',
  '-': '−',
  '−': '−',
  '*': '∗',
  '·': '·',
  '×': '×',
  '±': '±',
};

/** A character that stands for itself, as a formula prints it. */
export function signOf(character: string): { readonly text: string; readonly role: SignRole } {
  const operator = OPERATOR_SIGNS[character];
  if (operator) return { text: operator, role: 'operator' };
  if (/[=<>:≤≥≠≈∼∈→⇒]/u.test(character)) return { text: character, role: 'relation' };
  if (/[([]/.test(character)) return { text: character, role: 'open' };
  if (/[)\]|]/.test(character)) return { text: character, role: 'close' };
  if (/[,;]/.test(character)) return { text: character, role: 'comma' };
  if (character === "'") return { text: '′', role: 'plain' };
  return { text: character, role: /\p{L}/u.test(character) ? 'letter' : 'plain' };
}

const DOUBLE: Readonly<Record<string, string>> = { C: 'ℂ', H: 'ℍ', N: 'ℕ', P: 'ℙ', Q: 'ℚ', R: 'ℝ', Z: 'ℤ' };
const SCRIPT: Readonly<Record<string, string>> = {
  ...{ B: 'ℬ', E: 'ℰ', F: 'ℱ', H: 'ℋ', I: 'ℐ', L: 'ℒ', M: 'ℳ', R: 'ℛ' },
};
const FIRST = { double: 0x1d538, script: 0x1d49c };

/** A capital as a double-struck (sets of numbers) or script letter; anything else as it is. */
export function fancyLetter(letter: string, face: 'double' | 'script'): string {
  const exception = (face === 'double' ? DOUBLE : SCRIPT)[letter];
  if (exception || !/^[A-Z]$/.test(letter)) return exception ?? letter;
  return String.fromCodePoint(FIRST[face] + letter.charCodeAt(0) - 65);
}
