import jsQR from 'jsqr';
import { codeSquare } from './code-square';

/** Pixels along one cell. */
const CELL = 4;

/** The square as a picture: four bytes a pixel. */
function pictureOf(rows: readonly (readonly boolean[])[]): { readonly data: Uint8ClampedArray; readonly side: number } {
  const side = rows.length * CELL;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let pixel = 0; pixel < side * side; pixel += 1) {
    const isDark = rows[Math.floor(Math.floor(pixel / side) / CELL)]?.[Math.floor((pixel % side) / CELL)];
    if (isDark) data.fill(0, pixel * 4, pixel * 4 + 3);
  }
  return { data, side };
}

describe('the code on a label', () => {
  it('is read by a reader of others, and leads to the abstract', () => {
    const address = 'https://students.example.org/c/student-research-2027/abstract-ug-042.html';
    const { rows, alternative } = codeSquare(address, 'Leads to UG-042');
    const { data, side } = pictureOf(rows);
    expect(jsQR(data, side, side)?.data).toBe(address);
    expect(alternative).toBe('Leads to UG-042');
  });
});
