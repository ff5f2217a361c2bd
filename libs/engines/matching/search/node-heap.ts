/**
 * A binary heap of numbered nodes ordered by an outside table of keys, each node at most once, with decrease-key. Holds no
 * garbage: made once for a search and emptied between its runs.
 */
export class NodeHeap {
  private readonly heap: Int32Array;
  /** Where each node stands in the heap; -1 when it is not in it. */
  private readonly place: Int32Array;
  private size = 0;

  /** @param keys one key per node; the caller lowers a key and then calls {@link lower} */
  constructor(private readonly keys: Float64Array) {
    this.heap = new Int32Array(keys.length);
    this.place = new Int32Array(keys.length).fill(-1);
  }

  /** Puts a node in, or moves it up after its key was lowered. */
  lower(node: number): void {
    const { heap, place, keys } = this;
    const key = keys[node]!;
    let at = place[node]!;
    if (at < 0) {
      at = this.size;
      this.size += 1;
    }
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = heap[parent]!;
      if (keys[above]! <= key) break;
      heap[at] = above;
      place[above] = at;
      at = parent;
    }
    heap[at] = node;
    place[node] = at;
  }

  /** Takes out a node with the lowest key; -1 when the heap is empty. */
  pop(): number {
    if (this.size === 0) return -1;
    const { heap, place } = this;
    const top = heap[0]!;
    place[top] = -1;
    this.size -= 1;
    if (this.size > 0) this.sink(heap[this.size]!);
    return top;
  }

  clear(): void {
    for (let at = 0; at < this.size; at += 1) this.place[this.heap[at]!] = -1;
    this.size = 0;
  }

  private sink(node: number): void {
    const { heap, place, keys, size } = this;
    const key = keys[node]!;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && keys[heap[child + 1]!]! < keys[heap[child]!]!) child += 1;
      const below = heap[child]!;
      if (keys[below]! >= key) break;
      heap[at] = below;
      place[below] = at;
      at = child;
    }
    heap[at] = node;
    place[node] = at;
  }
}
