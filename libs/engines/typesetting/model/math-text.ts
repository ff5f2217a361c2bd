import type { Run } from './run';

const GREEK =
  'alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω';
const SIGNS =
  'times × cdot · pm ± leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ approx ≈ sim ∼ propto ∝ infty ∞ rightarrow → to → leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftrightarrow ⇔ in ∈ notin ∉ subset ⊂ cup ∪ cap ∩ forall ∀ exists ∃ partial ∂ nabla ∇ sum ∑ prod ∏ int ∫ sqrt √ ldots … dots … circ ° ell ℓ';

const NAMES = new Map([...`${GREEK} ${SIGNS}`.matchAll(/(\w+) (\S+)/g)].map(([, name, sign]) => [name, sign]));

const WRAPS = /^(?:text|textrm|mathrm|textbf|textit|mathbf|mathit|mathcal|emph|textsc|operatorname)$/;

/** The end of the group or single sign that starts at `from`, and what it holds. */
function group(tex: string, from: number): { readonly inner: string; readonly end: number } {
  if (tex[from] === '{') {
    let depth = 0;
    for (let at = from; at < tex.length; at += 1) {
      if (tex[at] === '{') depth += 1;
      else if (tex[at] === '}') depth -= 1;
      if (depth === 0) return { inner: tex.slice(from + 1, at), end: at + 1 };
    }
    return { inner: tex.slice(from + 1), end: tex.length };
  }
  const sign = /^(?:\\[a-zA-Z]+|[\s\S])/u.exec(tex.slice(from))?.[0] ?? '';
  return { inner: sign, end: from + Math.max(1, sign.length) };
}

/**
 * Simple TeX as text: Greek letters, common signs, one level of subscripts and superscripts, letters in italics,
 * digits upright. Anything else stands as its source, so that nothing is lost.
 *
 * @example mathRuns('x^2') // [{ text: 'x', em: true }, { text: '2', shift: 'sup' }]
 */
export function mathRuns(tex: string, shift?: 'sub' | 'sup'): Run[] {
  const runs: Run[] = [];
  const add = (text: string, em: boolean): void => {
    const last = runs.at(-1);
    const style = { ...(em ? { em } : {}), ...(shift ? { shift } : {}) };
    if (last && last.em === style.em && last.shift === style.shift)
      runs[runs.length - 1] = { ...last, text: last.text + text };
    else runs.push({ text, ...style });
  };
  for (let at = 0; at < tex.length; ) {
    const here = tex[at] ?? '';
    if (here === '^' || here === '_') {
      const { inner, end } = group(tex, at + 1);
      if (shift) add(here + inner, true);
      else runs.push(...mathRuns(inner, here === '^' ? 'sup' : 'sub'));
      at = end;
    } else if (here === '\\') {
      const name = /^[a-zA-Z]+/.exec(tex.slice(at + 1))?.[0] ?? tex[at + 1] ?? '';
      const wrapped = WRAPS.test(name);
      at += 1 + name.length;
      if (wrapped) {
        const { inner, end } = group(tex, at);
        add(inner, /it$|emph/.test(name));
        at = end;
      } else add(NAMES.get(name) ?? (/^[a-zA-Z]/.test(name) ? `\\${name}` : name), false);
    } else {
      if (here !== '{' && here !== '}') add(here, /\p{L}/u.test(here));
      at += 1;
    }
  }
  return runs.filter(({ text }) => text !== '');
}

/** The commands in TeX that are printed as they stand, because they are not understood, without their backslashes. */
export function mathFaults(tex: string): string[] {
  const names = [...tex.matchAll(/\\([a-zA-Z]+)/g)].map(([, name = '']) => name);
  return [...new Set(names)].filter((name) => !NAMES.has(name) && !WRAPS.test(name));
}
